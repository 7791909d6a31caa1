/** Forms of answers: representations with their ETags, pages with their cursors, tables as CSV, XLSX and NDJSON. */
@NullMarked
package org.zhibao.kit.http;

import org.jspecify.annotations.NullMarked;
