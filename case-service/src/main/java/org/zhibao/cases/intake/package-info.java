@NullMarked
package org.zhibao.cases.intake;

import org.jspecify.annotations.NullMarked;
