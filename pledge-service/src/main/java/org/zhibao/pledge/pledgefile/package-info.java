/** The pledge itself: the aggregate with its verbs, how it is kept and shown. */
@NullMarked
package org.zhibao.pledge.pledgefile;

import org.jspecify.annotations.NullMarked;
