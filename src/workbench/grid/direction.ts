/** The four ways out of a cell. */
export type Direction = "up" | "down" | "left" | "right";
