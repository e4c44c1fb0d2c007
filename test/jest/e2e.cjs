module.exports = require("./project.cjs").project({ name: "e2e", testMatch: ["e2e/**/*.test.ts"] });
