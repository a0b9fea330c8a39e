/** Recognitions of carriers: kinds, levels and classes, and the dated rules that set their conditions. */
@NullMarked
package org.hatchery.carrier.recognition;

import org.jspecify.annotations.NullMarked;
