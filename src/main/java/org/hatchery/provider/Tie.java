package org.hatchery.provider;

/** How two parties belong together (关联关系); the same seen from either side. */
public enum Tie {
    /** They are one legal person. */
    SAME_PARTY,
    /** One person represents both in law; two people of one name look the same. */
    SHARED_REPRESENTATIVE,
    /** One holds a share of the other. */
    SHAREHOLDER,
    /** Somebody holds a share of both. */
    SHARED_SHAREHOLDER,
    /** One is the other's parent. */
    PARENT,
    /** Both have the same parent. */
    SHARED_PARENT
}
