/** The constants of the API with their labels. */
@NullMarked
package org.zhibao.pledge.vocabulary;

import org.jspecify.annotations.NullMarked;
