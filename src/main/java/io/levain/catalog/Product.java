package io.levain.catalog;

/**
 * Something that is baked, as it was when it was looked up.
 *
 * @param id what other tables refer to
 * @param chainId the chain that owns it
 * @param code what files and addresses call it; unique within the chain
 * @param facts what is known of it
 */
public record Product(long id, long chainId, String code, ProductFacts facts) {}
