@NullMarked
package org.zhibao.mediation.mediationfile;

import org.jspecify.annotations.NullMarked;
