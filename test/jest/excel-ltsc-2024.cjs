module.exports = require("./project.cjs").underProfile("excel-ltsc-2024", "LTSC 2024");
