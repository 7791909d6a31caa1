@NullMarked
package org.zhibao.mediation.proceeding;

import org.jspecify.annotations.NullMarked;
