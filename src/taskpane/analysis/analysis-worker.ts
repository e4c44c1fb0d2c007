/** The worker's script: the core without the pane. */
import { analyse, propose } from "../../core/pipeline";
import { makeAnswerer } from "./answer-study";
import type { StudyRequest } from "./study-message";

const answer = makeAnswerer({ analyse, propose });

self.addEventListener("message", ({ data }: MessageEvent<StudyRequest>) => self.postMessage(answer(data)));
