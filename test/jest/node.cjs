module.exports = require("./project.cjs").project({
  name: "node",
  testMatch: ["{memory-excel,office,cli,workbench}/**/*.test.ts"],
});
