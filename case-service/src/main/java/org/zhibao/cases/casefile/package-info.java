/**
 * The case itself: the aggregate with its verbs, how it is kept, numbered, shown and moved on, and how other capabilities have a say
 * in its acts.
 */
@NullMarked
package org.zhibao.cases.casefile;

import org.jspecify.annotations.NullMarked;
