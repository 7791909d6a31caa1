/** The mediation itself: the aggregate with its verbs, how it is kept and shown. */
@NullMarked
package org.zhibao.mediation.mediationfile;

import org.jspecify.annotations.NullMarked;
