@NullMarked
package org.zhibao.pledge.registration;

import org.jspecify.annotations.NullMarked;
