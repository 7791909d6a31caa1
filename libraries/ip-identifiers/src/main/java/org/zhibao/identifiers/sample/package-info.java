/** Valid but synthetic identifiers for tests, demonstrations and scenarios. */
@NullMarked
package org.zhibao.identifiers.sample;

import org.jspecify.annotations.NullMarked;
