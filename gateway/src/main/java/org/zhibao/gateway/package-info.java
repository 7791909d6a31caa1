/**
 * The one door of the suite. This package composes the capabilities below it into the passage every call takes; the
 * capabilities know the problems they can answer and nothing of each other.
 */
@NullMarked
package org.zhibao.gateway;

import org.jspecify.annotations.NullMarked;
