@NullMarked
package org.zhibao.mediation.intake;

import org.jspecify.annotations.NullMarked;
