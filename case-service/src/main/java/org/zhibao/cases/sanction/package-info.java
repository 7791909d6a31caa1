/** What sanctions the law allows, by the kind of case and the date of the act: law as data, and the choice between two laws. */
@NullMarked
package org.zhibao.cases.sanction;

import org.jspecify.annotations.NullMarked;
