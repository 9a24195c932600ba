package org.keqing.internal.contract;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.keqing.contract.life.ContractRole;
import org.keqing.contract.model.ContractPackage;
import org.keqing.contract.model.ContractState;
import org.keqing.model.Labels;

/** The words for states and roles in sentences. */
final class LifeWords {

    private LifeWords() {
    }

    static String of(ContractState state) {
        return Labels.of(ContractPackage.Literals.CONTRACT_STATE.getEEnumLiteral(state.getValue()), Locale.getDefault());
    }

    static String of(Collection<ContractRole> roles) {
        return roles.stream().map(LifeWords::of).collect(Collectors.joining(", "));
    }

    static String of(ContractRole role) {
        return switch (role) {
            case AUTHOR -> Messages.RoleAuthor;
            case LEGAL -> Messages.RoleLegal;
            case FINANCE -> Messages.RoleFinance;
            case APPROVER -> Messages.RoleApprover;
            case SIGNER -> Messages.RoleSigner;
            case KEEPER -> Messages.RoleKeeper;
        };
    }
}
