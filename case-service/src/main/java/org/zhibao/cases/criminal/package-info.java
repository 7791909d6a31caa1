@NullMarked
package org.zhibao.cases.criminal;

import org.jspecify.annotations.NullMarked;
