/** The constants of an API with their labels. */
@NullMarked
package org.zhibao.kit.vocabulary;

import org.jspecify.annotations.NullMarked;
