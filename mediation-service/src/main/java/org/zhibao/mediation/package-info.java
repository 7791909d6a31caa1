@NullMarked
package org.zhibao.mediation;

import org.jspecify.annotations.NullMarked;
