module.exports = require("./project.cjs").underProfile("excel-mac", "Mac");
