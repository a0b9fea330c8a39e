/** Files that come in: workbooks and CSV as rows and cells, hostile ones refused. */
@NullMarked
package org.hatchery.exchange.file;

import org.jspecify.annotations.NullMarked;
