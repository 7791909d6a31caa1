@NullMarked
package org.zhibao.mediation.vocabulary;

import org.jspecify.annotations.NullMarked;
