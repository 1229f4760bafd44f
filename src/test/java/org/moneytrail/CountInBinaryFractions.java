package org.moneytrail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Sees double and float where byte code shows them: fields, signatures, and what is called. */
class CountInBinaryFractions extends ArchCondition<JavaClass> {
    private static final Set<String> BINARY =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    CountInBinaryFractions() {
        super("count in double or float");
    }

    @Override
    public void check(JavaClass subject, ConditionEvents events) {
        for (JavaField field : subject.getFields()) {
            report(subject, field.getFullName(), List.of(field.getRawType()), events);
        }
        for (JavaCodeUnit unit : subject.getCodeUnits()) {
            report(
                    subject,
                    unit.getFullName(),
                    signature(unit.getRawParameterTypes(), unit.getRawReturnType()),
                    events);
        }
        for (JavaCodeUnitAccess<?> call : subject.getCodeUnitAccessesFromSelf()) {
            var called = call.getTarget();
            report(
                    subject,
                    call.getDescription(),
                    signature(called.getRawParameterTypes(), called.getRawReturnType()),
                    events);
        }
    }

    private static List<JavaClass> signature(List<JavaClass> parameters, JavaClass returned) {
        return Stream.concat(parameters.stream(), Stream.of(returned)).toList();
    }

    private static void report(
            JavaClass subject, String where, List<JavaClass> types, ConditionEvents events) {
        boolean binary = types.stream().map(JavaClass::getName).anyMatch(BINARY::contains);
        events.add(new SimpleConditionEvent(subject, binary, where));
    }
}
