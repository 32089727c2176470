/// The id of a parse error: PowerShell's own ids, in Swift's spelling.
public enum ParseErrorCode: UInt8, Sendable, CaseIterable {
  case arrayHasTooManyDimensions
  case arrayReferenceNotSupportedInDataSection
  case assignmentStatementNotSupportedInDataSection
  case assignmentStatementToAutomaticNotSupported
  case attributeNotAllowedOnDeclaration
  case attributeNotSupportedInDataSection
  case backgroundOperatorInPipelineChain
  case badNumericConstant
  case cmdletNotInAllowedListForDataSection
  case constructorCantHaveReturnType
  case controlLeavingFinally
  case dataSectionAllowedCommandDisallowed
  case dataSectionStatementNotSupportedInDataSection
  case doWhileStatementNotSupportedInDataSection
  case dotSourcingNotSupportedInDataSection
  case duplicateFormalParameter
  case duplicateKeyInHashLiteral
  case duplicateNamedArgument
  case duplicateQualifier
  case duplicateScriptCommandClause
  case emptyCatchNotLast
  case emptyPipeElement
  case emptyPipelineChainElement
  case emptyVariableReference
  case endSquareBracketExpectedAtEndOfAttribute
  case endSquareBracketExpectedAtEndOfType
  case exceptionTypeAlreadyCaught
  case expectedExpression
  case expectedValueExpression
  case expressionsMustBeFirstInPipeline
  case flowControlStatementNotSupportedInDataSection
  case forWhileStatementNotSupportedInDataSection
  case foreachStatementNotSupportedInDataSection
  case functionDeclarationNotSupportedInDataSection
  case ifStatementMissingCondition
  case incompleteDollarSubexpressionReference
  case incompleteDollarVariableReference
  case incompleteMemberDefinition
  case incompleteString
  case invalidBracedVariableReference
  case invalidConfigurationName
  case invalidEndOfLine
  case invalidForeachFlag
  case invalidFunctionParameter
  case invalidLeftHandSide
  case invalidNamespaceValue
  case invalidPSSnapInName
  case invalidParameterForDataSectionStatement
  case invalidSwitchFlag
  case invalidUnderlyingType
  case invalidUnicodeEscapeSequence
  case invalidUnicodeEscapeSequenceValue
  case invalidUsingExpression
  case invalidValueForUsingItemName
  case invalidVariableReference
  case invalidVariableReferenceWithDrive
  case keywordParameterReservedForFutureUse
  case labelNotFound
  case memberAlreadyDefined
  case methodCallNotSupportedInDataSection
  case methodHasCodePathNotReturn
  case missingArgument
  case missingArrayIndexExpression
  case missingAssemblyNameSpecification
  case missingBaseCtorCall
  case missingCatchHandlerBlock
  case missingCatchOrFinally
  case missingColonInTernaryExpression
  case missingConfigurationName
  case missingCurlyBraceInSwitchStatement
  case missingCurlyInConfigurationStatement
  case missingEndCurlyBrace
  case missingEndParenthesisAfterForeach
  case missingEndParenthesisAfterStatement
  case missingEndParenthesisInExpression
  case missingEndParenthesisInFunctionParameterList
  case missingEndParenthesisInMethodCall
  case missingEndParenthesisInSubexpression
  case missingEndParenthesisInSwitchStatement
  case missingEndSquareBracket
  case missingEqualsInHashLiteral
  case missingEqualsInUsingAlias
  case missingExpression
  case missingExpressionAfterKeyword
  case missingExpressionAfterOperator
  case missingExpressionAfterToken
  case missingExpressionInNamedArgument
  case missingFileSpecification
  case missingFilenameOption
  case missingFinallyStatementBlock
  case missingForeachExpression
  case missingForeachStatement
  case missingFunctionBody
  case missingInInForeach
  case missingLoopStatement
  case missingMethodParameterList
  case missingNameAfterKeyword
  case missingNamedBlocks
  case missingNamespaceAlias
  case missingNamedStatementBlock
  case missingOpenParenthesisAfterKeyword
  case missingOpenParenthesisInIfStatement
  case missingPropertyName
  case missingPropertyTerminator
  case missingStatementAfterKeyword
  case missingStatementBlock
  case missingStatementBlockAfterElse
  case missingStatementBlockForDataSection
  case missingStatementInHashLiteral
  case missingStatementTerminator
  case missingSwitchConditionExpression
  case missingSwitchStatementClause
  case missingThis
  case missingTerminatorMultiLineComment
  case missingThrottleLimit
  case missingTrapStatement
  case missingTryStatementBlock
  case missingTypeInStaticPropertyAssignment
  case missingTypeBody
  case missingTypeLiteralToken
  case missingTypename
  case missingUnicodeEscapeSequenceTerminator
  case missingUsingItemName
  case missingUsingStatementDirective
  case missingValueForSupportedCommandInDataSectionStatement
  case missingVariableNameAfterForeach
  case missingWhileOrUntilInDoWhile
  case modifiersCannotBeCombined
  case multipleSwitchDefaultClauses
  case multipleTypeConstraintsOnMethodParam
  case namedBlockNotAllowedInMethod
  case nonStaticMemberAccessInStaticMember
  case nonVoidMethodMissingReturnValue
  case onlyOneParameterListAllowed
  case openBraceNeedsToBeBackTickedInVariableName
  case operatorNotSupportedInDataSection
  case operatorRequiresVariableOrProperty
  case orderedAttributeOnlyOnHashLiteralNode
  case parallelAndSequenceBlockNotSupportedInDataSection
  case paramBlockNotAllowedInMethod
  case parameterAlreadyBound
  case parameterAttributeArgumentNeedsToBeConstant
  case parameterAttributeArgumentNeedsToBeConstantOrScriptBlock
  case parameterCannotHaveArgument
  case parameterDeclarationNotSupportedInDataSection
  case parameterRequiresArgument
  case pipelineValueRequired
  case propertyReferenceNotSupportedInDataSection
  case redirectionNotSupported
  case redirectionNotSupportedInDataSection
  case referenceNeedsToBeByItselfInTypeConstraint
  case referenceNeedsToBeByItselfInTypeSequence
  case referenceNeedsToBeLastTypeInTypeConversion
  case requiredNameOrExpressionMissing
  case requiresArgumentMustBeConstant
  case reservedKeywordNotAllowed
  case requiresInvalidStringArgument
  case requiresModuleInvalid
  case requiresPSEditionValueIsAlreadySpecified
  case requiresPSEditionInvalid
  case requiresVersionInvalid
  case scriptBlockNotSupportedInDataSection
  case scriptTooComplicated
  case scriptRequiresInvalidFormat
  case splattingNotPermitted
  case splattingNotPermittedInArgumentList
  case streamAlreadyRedirected
  case switchStatementNotSupportedInDataSection
  case terminatorExpectedAtEndOfString
  case throttleLimitRequiresParallelFlag
  case tokenAfterEndOfValidScriptText
  case tooManyDigitsInUnicodeEscapeSequence
  case tooManyTypes
  case trapStatementNotSupportedInDataSection
  case tryStatementNotSupportedInDataSection
  case typeNameExpected
  case typeNotAllowedBeforeParam
  case typeNotAllowedBeforeStatement
  case typeNotAllowedForProperty
  case typeNotAllowedInDataSection
  case unexpectedAttribute
  case unexpectedCharactersAfterHereStringHeader
  case unexpectedKeyword
  case unexpectedToken
  case unexpectedUnaryOperator
  case unrecognizedToken
  case unsupportedNamedBlockInConfiguration
  case usingMustBeAtStartOfScript
  case usingStatementNotSupported
  case variableNotLocal
  case variableReferenceNotSupportedInDataSection
  case voidMethodHasReturn
  case voidTypeConstraintNotAllowed
  case whitespaceBeforeHereStringFooter
  case workflowNotSupportedInPowerShellCore

  /// PowerShell's error id, such as `MissingEndCurlyBrace`.
  public var id: String {
    switch self {
    case .arrayHasTooManyDimensions: "ArrayHasTooManyDimensions"
    case .arrayReferenceNotSupportedInDataSection: "ArrayReferenceNotSupportedInDataSection"
    case .assignmentStatementNotSupportedInDataSection: "AssignmentStatementNotSupportedInDataSection"
    case .assignmentStatementToAutomaticNotSupported: "AssignmentStatementToAutomaticNotSupported"
    case .attributeNotAllowedOnDeclaration: "AttributeNotAllowedOnDeclaration"
    case .attributeNotSupportedInDataSection: "AttributeNotSupportedInDataSection"
    case .backgroundOperatorInPipelineChain: "BackgroundOperatorInPipelineChain"
    case .badNumericConstant: "BadNumericConstant"
    case .cmdletNotInAllowedListForDataSection: "CmdletNotInAllowedListForDataSection"
    case .constructorCantHaveReturnType: "ConstructorCantHaveReturnType"
    case .controlLeavingFinally: "ControlLeavingFinally"
    case .dataSectionAllowedCommandDisallowed: "DataSectionAllowedCommandDisallowed"
    case .dataSectionStatementNotSupportedInDataSection: "DataSectionStatementNotSupportedInDataSection"
    case .doWhileStatementNotSupportedInDataSection: "DoWhileStatementNotSupportedInDataSection"
    case .dotSourcingNotSupportedInDataSection: "DotSourcingNotSupportedInDataSection"
    case .duplicateFormalParameter: "DuplicateFormalParameter"
    case .duplicateKeyInHashLiteral: "DuplicateKeyInHashLiteral"
    case .duplicateNamedArgument: "DuplicateNamedArgument"
    case .duplicateQualifier: "DuplicateQualifier"
    case .duplicateScriptCommandClause: "DuplicateScriptCommandClause"
    case .emptyCatchNotLast: "EmptyCatchNotLast"
    case .emptyPipeElement: "EmptyPipeElement"
    case .emptyPipelineChainElement: "EmptyPipelineChainElement"
    case .emptyVariableReference: "EmptyVariableReference"
    case .endSquareBracketExpectedAtEndOfAttribute: "EndSquareBracketExpectedAtEndOfAttribute"
    case .endSquareBracketExpectedAtEndOfType: "EndSquareBracketExpectedAtEndOfType"
    case .exceptionTypeAlreadyCaught: "ExceptionTypeAlreadyCaught"
    case .expectedExpression: "ExpectedExpression"
    case .expectedValueExpression: "ExpectedValueExpression"
    case .expressionsMustBeFirstInPipeline: "ExpressionsMustBeFirstInPipeline"
    case .flowControlStatementNotSupportedInDataSection: "FlowControlStatementNotSupportedInDataSection"
    case .forWhileStatementNotSupportedInDataSection: "ForWhileStatementNotSupportedInDataSection"
    case .foreachStatementNotSupportedInDataSection: "ForeachStatementNotSupportedInDataSection"
    case .functionDeclarationNotSupportedInDataSection: "FunctionDeclarationNotSupportedInDataSection"
    case .ifStatementMissingCondition: "IfStatementMissingCondition"
    case .incompleteDollarSubexpressionReference: "IncompleteDollarSubexpressionReference"
    case .incompleteDollarVariableReference: "IncompleteDollarVariableReference"
    case .incompleteMemberDefinition: "IncompleteMemberDefinition"
    case .incompleteString: "IncompleteString"
    case .invalidBracedVariableReference: "InvalidBracedVariableReference"
    case .invalidConfigurationName: "InvalidConfigurationName"
    case .invalidEndOfLine: "InvalidEndOfLine"
    case .invalidForeachFlag: "InvalidForeachFlag"
    case .invalidFunctionParameter: "InvalidFunctionParameter"
    case .invalidLeftHandSide: "InvalidLeftHandSide"
    case .invalidNamespaceValue: "InvalidNamespaceValue"
    case .invalidPSSnapInName: "InvalidPSSnapInName"
    case .invalidParameterForDataSectionStatement: "InvalidParameterForDataSectionStatement"
    case .invalidSwitchFlag: "InvalidSwitchFlag"
    case .invalidUnderlyingType: "InvalidUnderlyingType"
    case .invalidUnicodeEscapeSequence: "InvalidUnicodeEscapeSequence"
    case .invalidUnicodeEscapeSequenceValue: "InvalidUnicodeEscapeSequenceValue"
    case .invalidUsingExpression: "InvalidUsingExpression"
    case .invalidValueForUsingItemName: "InvalidValueForUsingItemName"
    case .invalidVariableReference: "InvalidVariableReference"
    case .invalidVariableReferenceWithDrive: "InvalidVariableReferenceWithDrive"
    case .keywordParameterReservedForFutureUse: "KeywordParameterReservedForFutureUse"
    case .labelNotFound: "LabelNotFound"
    case .memberAlreadyDefined: "MemberAlreadyDefined"
    case .methodCallNotSupportedInDataSection: "MethodCallNotSupportedInDataSection"
    case .methodHasCodePathNotReturn: "MethodHasCodePathNotReturn"
    case .missingArgument: "MissingArgument"
    case .missingArrayIndexExpression: "MissingArrayIndexExpression"
    case .missingAssemblyNameSpecification: "MissingAssemblyNameSpecification"
    case .missingBaseCtorCall: "MissingBaseCtorCall"
    case .missingCatchHandlerBlock: "MissingCatchHandlerBlock"
    case .missingCatchOrFinally: "MissingCatchOrFinally"
    case .missingColonInTernaryExpression: "MissingColonInTernaryExpression"
    case .missingConfigurationName: "MissingConfigurationName"
    case .missingCurlyBraceInSwitchStatement: "MissingCurlyBraceInSwitchStatement"
    case .missingCurlyInConfigurationStatement: "MissingCurlyInConfigurationStatement"
    case .missingEndCurlyBrace: "MissingEndCurlyBrace"
    case .missingEndParenthesisAfterForeach: "MissingEndParenthesisAfterForeach"
    case .missingEndParenthesisAfterStatement: "MissingEndParenthesisAfterStatement"
    case .missingEndParenthesisInExpression: "MissingEndParenthesisInExpression"
    case .missingEndParenthesisInFunctionParameterList: "MissingEndParenthesisInFunctionParameterList"
    case .missingEndParenthesisInMethodCall: "MissingEndParenthesisInMethodCall"
    case .missingEndParenthesisInSubexpression: "MissingEndParenthesisInSubexpression"
    case .missingEndParenthesisInSwitchStatement: "MissingEndParenthesisInSwitchStatement"
    case .missingEndSquareBracket: "MissingEndSquareBracket"
    case .missingEqualsInHashLiteral: "MissingEqualsInHashLiteral"
    case .missingEqualsInUsingAlias: "MissingEqualsInUsingAlias"
    case .missingExpression: "MissingExpression"
    case .missingExpressionAfterKeyword: "MissingExpressionAfterKeyword"
    case .missingExpressionAfterOperator: "MissingExpressionAfterOperator"
    case .missingExpressionAfterToken: "MissingExpressionAfterToken"
    case .missingExpressionInNamedArgument: "MissingExpressionInNamedArgument"
    case .missingFileSpecification: "MissingFileSpecification"
    case .missingFilenameOption: "MissingFilenameOption"
    case .missingFinallyStatementBlock: "MissingFinallyStatementBlock"
    case .missingForeachExpression: "MissingForeachExpression"
    case .missingForeachStatement: "MissingForeachStatement"
    case .missingFunctionBody: "MissingFunctionBody"
    case .missingInInForeach: "MissingInInForeach"
    case .missingLoopStatement: "MissingLoopStatement"
    case .missingMethodParameterList: "MissingMethodParameterList"
    case .missingNameAfterKeyword: "MissingNameAfterKeyword"
    case .missingNamedBlocks: "MissingNamedBlocks"
    case .missingNamespaceAlias: "MissingNamespaceAlias"
    case .missingNamedStatementBlock: "MissingNamedStatementBlock"
    case .missingOpenParenthesisAfterKeyword: "MissingOpenParenthesisAfterKeyword"
    case .missingOpenParenthesisInIfStatement: "MissingOpenParenthesisInIfStatement"
    case .missingPropertyName: "MissingPropertyName"
    case .missingPropertyTerminator: "MissingPropertyTerminator"
    case .missingStatementAfterKeyword: "MissingStatementAfterKeyword"
    case .missingStatementBlock: "MissingStatementBlock"
    case .missingStatementBlockAfterElse: "MissingStatementBlockAfterElse"
    case .missingStatementBlockForDataSection: "MissingStatementBlockForDataSection"
    case .missingStatementInHashLiteral: "MissingStatementInHashLiteral"
    case .missingStatementTerminator: "MissingStatementTerminator"
    case .missingSwitchConditionExpression: "MissingSwitchConditionExpression"
    case .missingSwitchStatementClause: "MissingSwitchStatementClause"
    case .missingThis: "MissingThis"
    case .missingTerminatorMultiLineComment: "MissingTerminatorMultiLineComment"
    case .missingThrottleLimit: "MissingThrottleLimit"
    case .missingTrapStatement: "MissingTrapStatement"
    case .missingTryStatementBlock: "MissingTryStatementBlock"
    case .missingTypeInStaticPropertyAssignment: "MissingTypeInStaticPropertyAssignment"
    case .missingTypeBody: "MissingTypeBody"
    case .missingTypeLiteralToken: "MissingTypeLiteralToken"
    case .missingTypename: "MissingTypename"
    case .missingUnicodeEscapeSequenceTerminator: "MissingUnicodeEscapeSequenceTerminator"
    case .missingUsingItemName: "MissingUsingItemName"
    case .missingUsingStatementDirective: "MissingUsingStatementDirective"
    case .missingValueForSupportedCommandInDataSectionStatement: "MissingValueForSupportedCommandInDataSectionStatement"
    case .missingVariableNameAfterForeach: "MissingVariableNameAfterForeach"
    case .missingWhileOrUntilInDoWhile: "MissingWhileOrUntilInDoWhile"
    case .modifiersCannotBeCombined: "ModifiersCannotBeCombined"
    case .multipleSwitchDefaultClauses: "MultipleSwitchDefaultClauses"
    case .multipleTypeConstraintsOnMethodParam: "MultipleTypeConstraintsOnMethodParam"
    case .namedBlockNotAllowedInMethod: "NamedBlockNotAllowedInMethod"
    case .nonStaticMemberAccessInStaticMember: "NonStaticMemberAccessInStaticMember"
    case .nonVoidMethodMissingReturnValue: "NonVoidMethodMissingReturnValue"
    case .onlyOneParameterListAllowed: "OnlyOneParameterListAllowed"
    case .openBraceNeedsToBeBackTickedInVariableName: "OpenBraceNeedsToBeBackTickedInVariableName"
    case .operatorNotSupportedInDataSection: "OperatorNotSupportedInDataSection"
    case .operatorRequiresVariableOrProperty: "OperatorRequiresVariableOrProperty"
    case .orderedAttributeOnlyOnHashLiteralNode: "OrderedAttributeOnlyOnHashLiteralNode"
    case .parallelAndSequenceBlockNotSupportedInDataSection: "ParallelAndSequenceBlockNotSupportedInDataSection"
    case .paramBlockNotAllowedInMethod: "ParamBlockNotAllowedInMethod"
    case .parameterAlreadyBound: "ParameterAlreadyBound"
    case .parameterAttributeArgumentNeedsToBeConstant: "ParameterAttributeArgumentNeedsToBeConstant"
    case .parameterAttributeArgumentNeedsToBeConstantOrScriptBlock:
      "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock"
    case .parameterCannotHaveArgument: "ParameterCannotHaveArgument"
    case .parameterDeclarationNotSupportedInDataSection: "ParameterDeclarationNotSupportedInDataSection"
    case .parameterRequiresArgument: "ParameterRequiresArgument"
    case .pipelineValueRequired: "PipelineValueRequired"
    case .propertyReferenceNotSupportedInDataSection: "PropertyReferenceNotSupportedInDataSection"
    case .redirectionNotSupported: "RedirectionNotSupported"
    case .redirectionNotSupportedInDataSection: "RedirectionNotSupportedInDataSection"
    case .referenceNeedsToBeByItselfInTypeConstraint: "ReferenceNeedsToBeByItselfInTypeConstraint"
    case .referenceNeedsToBeByItselfInTypeSequence: "ReferenceNeedsToBeByItselfInTypeSequence"
    case .referenceNeedsToBeLastTypeInTypeConversion: "ReferenceNeedsToBeLastTypeInTypeConversion"
    case .requiredNameOrExpressionMissing: "RequiredNameOrExpressionMissing"
    case .requiresArgumentMustBeConstant: "RequiresArgumentMustBeConstant"
    case .reservedKeywordNotAllowed: "ReservedKeywordNotAllowed"
    case .requiresInvalidStringArgument: "RequiresInvalidStringArgument"
    case .requiresModuleInvalid: "RequiresModuleInvalid"
    case .requiresPSEditionValueIsAlreadySpecified: "RequiresPSEditionValueIsAlreadySpecified"
    case .requiresPSEditionInvalid: "RequiresPSEditionInvalid"
    case .requiresVersionInvalid: "RequiresVersionInvalid"
    case .scriptBlockNotSupportedInDataSection: "ScriptBlockNotSupportedInDataSection"
    case .scriptTooComplicated: "ScriptTooComplicated"
    case .scriptRequiresInvalidFormat: "ScriptRequiresInvalidFormat"
    case .splattingNotPermitted: "SplattingNotPermitted"
    case .splattingNotPermittedInArgumentList: "SplattingNotPermittedInArgumentList"
    case .streamAlreadyRedirected: "StreamAlreadyRedirected"
    case .switchStatementNotSupportedInDataSection: "SwitchStatementNotSupportedInDataSection"
    case .terminatorExpectedAtEndOfString: "TerminatorExpectedAtEndOfString"
    case .throttleLimitRequiresParallelFlag: "ThrottleLimitRequiresParallelFlag"
    case .tokenAfterEndOfValidScriptText: "TokenAfterEndOfValidScriptText"
    case .tooManyDigitsInUnicodeEscapeSequence: "TooManyDigitsInUnicodeEscapeSequence"
    case .tooManyTypes: "TooManyTypes"
    case .trapStatementNotSupportedInDataSection: "TrapStatementNotSupportedInDataSection"
    case .tryStatementNotSupportedInDataSection: "TryStatementNotSupportedInDataSection"
    case .typeNameExpected: "TypeNameExpected"
    case .typeNotAllowedBeforeParam: "TypeNotAllowedBeforeParam"
    case .typeNotAllowedBeforeStatement: "TypeNotAllowedBeforeStatement"
    case .typeNotAllowedForProperty: "TypeNotAllowedForProperty"
    case .typeNotAllowedInDataSection: "TypeNotAllowedInDataSection"
    case .unexpectedAttribute: "UnexpectedAttribute"
    case .unexpectedCharactersAfterHereStringHeader: "UnexpectedCharactersAfterHereStringHeader"
    case .unexpectedKeyword: "UnexpectedKeyword"
    case .unexpectedToken: "UnexpectedToken"
    case .unexpectedUnaryOperator: "UnexpectedUnaryOperator"
    case .unrecognizedToken: "UnrecognizedToken"
    case .unsupportedNamedBlockInConfiguration: "UnsupportedNamedBlockInConfiguration"
    case .usingMustBeAtStartOfScript: "UsingMustBeAtStartOfScript"
    case .usingStatementNotSupported: "UsingStatementNotSupported"
    case .variableNotLocal: "VariableNotLocal"
    case .variableReferenceNotSupportedInDataSection: "VariableReferenceNotSupportedInDataSection"
    case .voidMethodHasReturn: "VoidMethodHasReturn"
    case .voidTypeConstraintNotAllowed: "VoidTypeConstraintNotAllowed"
    case .whitespaceBeforeHereStringFooter: "WhitespaceBeforeHereStringFooter"
    case .workflowNotSupportedInPowerShellCore: "WorkflowNotSupportedInPowerShellCore"
    }
  }
}
