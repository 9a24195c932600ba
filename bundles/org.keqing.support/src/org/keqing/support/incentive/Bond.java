package org.keqing.support.incentive;

/**
 * Where an incentive stands in writing: a support plan or a contract.
 *
 * @param planId         id of the plan, 0 when it is a contract
 * @param contractNumber number of the contract, {@code null} when it is a plan
 * @since 0.1
 */
public record Bond(long planId, String contractNumber) {

    /**
     * @param planId id of the plan
     * @return bound to a support plan
     */
    public static Bond ofPlan(long planId) {
        return new Bond(planId, null);
    }

    /**
     * @param number number of the contract
     * @return bound to a contract
     */
    public static Bond ofContract(String number) {
        return new Bond(0, number == null ? "" : number.strip());
    }
}
