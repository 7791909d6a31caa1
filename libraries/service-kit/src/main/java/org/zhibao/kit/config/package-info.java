/** JSON as strict as the API promises, and guards that stop an unsafe start. */
@NullMarked
package org.zhibao.kit.config;

import org.jspecify.annotations.NullMarked;
