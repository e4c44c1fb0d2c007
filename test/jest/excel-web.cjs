module.exports = require("./project.cjs").underProfile("excel-web", "web");
