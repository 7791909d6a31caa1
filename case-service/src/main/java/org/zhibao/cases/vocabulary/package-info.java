/** The constants of the API with their labels. */
@NullMarked
package org.zhibao.cases.vocabulary;

import org.jspecify.annotations.NullMarked;
