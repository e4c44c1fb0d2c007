module.exports = require("./project.cjs").project({ name: "core", testMatch: ["core/**/*.test.ts", "*.test.ts"] });
