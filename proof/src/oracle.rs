//! The reference rules once more: a second, naive evaluator, written from the reference rules alone and sharing no
//! code with the engine.
