// Our own cut of Phaser: only the parts that the stage uses, about two thirds of the package's weight.
// vite.config.ts answers `import ... from 'phaser'` with this file. Types still come from the package, so a part that is
// left out here compiles and then fails in the browser; phaser-build.test.ts holds the stage to what is listed.
// First, because Phaser's files require each other in circles and this is the way in that holds.
import 'phaser-source/renderer/index.js';
import GamePart from 'phaser-source/core/Game.js';
import ScenePart from 'phaser-source/scene/Scene.js';
import BlendModesPart from 'phaser-source/renderer/BlendModes.js';
import constants from 'phaser-source/const.js';
import 'phaser-source/cameras/2d/CameraManager.js';
import 'phaser-source/events/EventEmitter.js';
import 'phaser-source/gameobjects/DisplayList.js';
import 'phaser-source/gameobjects/GameObjectFactory.js';
import 'phaser-source/gameobjects/UpdateList.js';
import 'phaser-source/gameobjects/image/ImageFactory.js';
import 'phaser-source/gameobjects/tilesprite/TileSpriteFactory.js';
import 'phaser-source/scene/ScenePlugin.js';
import type Phaser from 'phaser';

/** `Phaser.Game`. */
export const Game = GamePart as typeof Phaser.Game;
/** `Phaser.Scene`. */
export const Scene = ScenePart as typeof Phaser.Scene;
/** `Phaser.BlendModes`. */
export const BlendModes = BlendModesPart as typeof Phaser.BlendModes;
/** `Phaser.WEBGL`. */
export const WEBGL = (constants as typeof Phaser).WEBGL;
