export { type Dto, DtoShapes, isRecord, ownValue, type Property, type Rule } from './dto-shape.js';
export { Soundness } from './soundness.js';
