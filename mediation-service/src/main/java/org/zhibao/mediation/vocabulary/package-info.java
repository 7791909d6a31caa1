/** The constants of the API with their labels. */
@NullMarked
package org.zhibao.mediation.vocabulary;

import org.jspecify.annotations.NullMarked;
