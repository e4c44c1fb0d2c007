module.exports = require("./project.cjs").project({
  name: "pane",
  testMatch: ["taskpane/**/*.test.{ts,tsx}"],
  environment: "jsdom",
});
