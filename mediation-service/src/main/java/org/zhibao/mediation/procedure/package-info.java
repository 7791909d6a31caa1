@NullMarked
package org.zhibao.mediation.procedure;

import org.jspecify.annotations.NullMarked;
