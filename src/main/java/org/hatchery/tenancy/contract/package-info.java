/** Contracts: the document and its steps, how it is signed, renewed, ended and paid, how it is read, and how it follows its stay. */
@NullMarked
package org.hatchery.tenancy.contract;

import org.jspecify.annotations.NullMarked;
