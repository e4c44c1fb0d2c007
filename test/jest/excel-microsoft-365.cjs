module.exports = require("./project.cjs").underProfile("excel-microsoft-365", "Microsoft 365");
