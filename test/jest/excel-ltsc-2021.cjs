module.exports = require("./project.cjs").underProfile("excel-ltsc-2021", "LTSC 2021");
