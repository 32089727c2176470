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

  /// What was expected and what to do, in short words.
  public var message: String {
    switch self {
    case .arrayHasTooManyDimensions: "Array has too many dimensions."
    case .arrayReferenceNotSupportedInDataSection: "Array reference not supported in data section."
    case .assignmentStatementNotSupportedInDataSection: "Assignment statement not supported in data section."
    case .assignmentStatementToAutomaticNotSupported: "Assignment statement to automatic not supported."
    case .attributeNotAllowedOnDeclaration: "Attribute not allowed on declaration."
    case .attributeNotSupportedInDataSection: "Attribute not supported in data section."
    case .backgroundOperatorInPipelineChain: "Background operator in pipeline chain."
    case .badNumericConstant: "Bad numeric constant."
    case .cmdletNotInAllowedListForDataSection: "Cmdlet not in allowed list for data section."
    case .constructorCantHaveReturnType: "Constructor cant have return type."
    case .controlLeavingFinally: "Control leaving finally."
    case .dataSectionAllowedCommandDisallowed: "Data section allowed command disallowed."
    case .dataSectionStatementNotSupportedInDataSection: "Data section statement not supported in data section."
    case .doWhileStatementNotSupportedInDataSection: "Do while statement not supported in data section."
    case .dotSourcingNotSupportedInDataSection: "Dot sourcing not supported in data section."
    case .duplicateFormalParameter: "The parameter is declared twice; remove one."
    case .duplicateKeyInHashLiteral: "The hash table has this key twice; remove one."
    case .duplicateNamedArgument: "Duplicate named argument."
    case .duplicateQualifier: "Duplicate qualifier."
    case .duplicateScriptCommandClause: "Duplicate script command clause."
    case .emptyCatchNotLast: "Empty catch not last."
    case .emptyPipeElement: "A command is expected next to '|'."
    case .emptyPipelineChainElement: "Empty pipeline chain element."
    case .emptyVariableReference: "Empty variable reference."
    case .endSquareBracketExpectedAtEndOfAttribute: "The ']' of this type or attribute is missing; add it."
    case .endSquareBracketExpectedAtEndOfType: "End square bracket expected at end of type."
    case .exceptionTypeAlreadyCaught: "Exception type already caught."
    case .expectedExpression: "Expected expression."
    case .expectedValueExpression: "A value is expected after this operator."
    case .expressionsMustBeFirstInPipeline: "Expressions must be first in pipeline."
    case .flowControlStatementNotSupportedInDataSection: "Flow control statement not supported in data section."
    case .forWhileStatementNotSupportedInDataSection: "For while statement not supported in data section."
    case .foreachStatementNotSupportedInDataSection: "Foreach statement not supported in data section."
    case .functionDeclarationNotSupportedInDataSection: "Function declaration not supported in data section."
    case .ifStatementMissingCondition: "If statement missing condition."
    case .incompleteDollarSubexpressionReference: "Incomplete dollar subexpression reference."
    case .incompleteDollarVariableReference: "Incomplete dollar variable reference."
    case .incompleteMemberDefinition: "Incomplete member definition."
    case .incompleteString: "Incomplete string."
    case .invalidBracedVariableReference: "Invalid braced variable reference."
    case .invalidConfigurationName: "Invalid configuration name."
    case .invalidEndOfLine: "Invalid end of line."
    case .invalidForeachFlag: "Invalid foreach flag."
    case .invalidFunctionParameter: "A parameter variable such as $name is expected here."
    case .invalidLeftHandSide: "Invalid left hand side."
    case .invalidNamespaceValue: "Invalid namespace value."
    case .invalidPSSnapInName: "This is no name of a snap-in."
    case .invalidParameterForDataSectionStatement: "Invalid parameter for data section statement."
    case .invalidSwitchFlag: "Invalid switch flag."
    case .invalidUnderlyingType: "Invalid underlying type."
    case .invalidUnicodeEscapeSequence: "Invalid unicode escape sequence."
    case .invalidUnicodeEscapeSequenceValue: "Invalid unicode escape sequence value."
    case .invalidUsingExpression: "Invalid using expression."
    case .invalidValueForUsingItemName: "Invalid value for using item name."
    case .invalidVariableReference: "Invalid variable reference."
    case .invalidVariableReferenceWithDrive: "Invalid variable reference with drive."
    case .keywordParameterReservedForFutureUse: "Keyword parameter reserved for future use."
    case .labelNotFound: "Label not found."
    case .memberAlreadyDefined: "This name is defined twice; remove or rename one."
    case .methodCallNotSupportedInDataSection: "Method call not supported in data section."
    case .methodHasCodePathNotReturn: "Method has code path not return."
    case .missingArgument: "Missing argument."
    case .missingArrayIndexExpression: "Missing array index expression."
    case .missingAssemblyNameSpecification: "Missing assembly name specification."
    case .missingBaseCtorCall: "Missing base ctor call."
    case .missingCatchHandlerBlock: "Missing catch handler block."
    case .missingCatchOrFinally: "A 'try' needs a 'catch' or a 'finally' block."
    case .missingColonInTernaryExpression: "Missing colon in ternary expression."
    case .missingConfigurationName: "Missing configuration name."
    case .missingCurlyBraceInSwitchStatement: "Missing curly brace in switch statement."
    case .missingCurlyInConfigurationStatement: "Missing curly in configuration statement."
    case .missingEndCurlyBrace: "The closing '}' of this block is missing; add it."
    case .missingEndParenthesisAfterForeach: "Missing end parenthesis after foreach."
    case .missingEndParenthesisAfterStatement: "The ')' after the condition is missing; add it."
    case .missingEndParenthesisInExpression: "The closing ')' is missing; add it."
    case .missingEndParenthesisInFunctionParameterList: "The ')' after the parameters is missing; add it."
    case .missingEndParenthesisInMethodCall: "The ')' of this call is missing; add it."
    case .missingEndParenthesisInSubexpression: "The ')' of this subexpression is missing; add it."
    case .missingEndParenthesisInSwitchStatement: "Missing end parenthesis in switch statement."
    case .missingEndSquareBracket: "Missing end square bracket."
    case .missingEqualsInHashLiteral: "A '=' is expected after the key."
    case .missingEqualsInUsingAlias: "Missing equals in using alias."
    case .missingExpression: "Missing expression."
    case .missingExpressionAfterKeyword: "Missing expression after keyword."
    case .missingExpressionAfterOperator: "Missing expression after operator."
    case .missingExpressionAfterToken: "Missing expression after token."
    case .missingExpressionInNamedArgument: "Missing expression in named argument."
    case .missingFileSpecification: "Missing file specification."
    case .missingFilenameOption: "Missing filename option."
    case .missingFinallyStatementBlock: "Missing finally statement block."
    case .missingForeachExpression: "Missing foreach expression."
    case .missingForeachStatement: "Missing foreach statement."
    case .missingFunctionBody: "Missing function body."
    case .missingInInForeach: "Missing in in foreach."
    case .missingLoopStatement: "Missing loop statement."
    case .missingMethodParameterList: "Missing method parameter list."
    case .missingNameAfterKeyword: "Missing name after keyword."
    case .missingNamedBlocks: "Missing named blocks."
    case .missingNamespaceAlias: "An alias is expected after the equals sign."
    case .missingNamedStatementBlock: "Missing named statement block."
    case .missingOpenParenthesisAfterKeyword: "Missing open parenthesis after keyword."
    case .missingOpenParenthesisInIfStatement: "Missing open parenthesis in if statement."
    case .missingPropertyName: "A property or method name is expected after this operator."
    case .missingPropertyTerminator: "Missing property terminator."
    case .missingStatementAfterKeyword: "Missing statement after keyword."
    case .missingStatementBlock: "A '{ }' block is expected here."
    case .missingStatementBlockAfterElse: "Missing statement block after else."
    case .missingStatementBlockForDataSection: "Missing statement block for data section."
    case .missingStatementInHashLiteral: "Missing statement in hash literal."
    case .missingStatementTerminator: "Missing statement terminator."
    case .missingSwitchConditionExpression: "Missing switch condition expression."
    case .missingSwitchStatementClause: "Missing switch statement clause."
    case .missingThis: "Write '$this.' before the property's name."
    case .missingTerminatorMultiLineComment: "The comment is not closed; add '#>'."
    case .missingThrottleLimit: "Missing throttle limit."
    case .missingTrapStatement: "Missing trap statement."
    case .missingTryStatementBlock: "Missing try statement block."
    case .missingTypeInStaticPropertyAssignment: "Write '[Class]::' before the static property's name."
    case .missingTypeBody: "Missing type body."
    case .missingTypeLiteralToken: "Missing type literal token."
    case .missingTypename: "A type name is expected after '['."
    case .missingUnicodeEscapeSequenceTerminator: "Missing unicode escape sequence terminator."
    case .missingUsingItemName: "Missing using item name."
    case .missingUsingStatementDirective: "Missing using statement directive."
    case .missingValueForSupportedCommandInDataSectionStatement:
      "Missing value for supported command in data section statement."
    case .missingVariableNameAfterForeach: "Missing variable name after foreach."
    case .missingWhileOrUntilInDoWhile: "Missing while or until in do while."
    case .modifiersCannotBeCombined: "Modifiers cannot be combined."
    case .multipleSwitchDefaultClauses: "Multiple switch default clauses."
    case .multipleTypeConstraintsOnMethodParam: "Multiple type constraints on method param."
    case .namedBlockNotAllowedInMethod: "Named block not allowed in method."
    case .nonStaticMemberAccessInStaticMember: "Non static member access in static member."
    case .nonVoidMethodMissingReturnValue: "Non void method missing return value."
    case .onlyOneParameterListAllowed: "Only one parameter list allowed."
    case .openBraceNeedsToBeBackTickedInVariableName: "Open brace needs to be back ticked in variable name."
    case .operatorNotSupportedInDataSection: "Operator not supported in data section."
    case .operatorRequiresVariableOrProperty: "Operator requires variable or property."
    case .orderedAttributeOnlyOnHashLiteralNode: "Ordered attribute only on hash literal node."
    case .parallelAndSequenceBlockNotSupportedInDataSection:
      "Parallel and sequence block not supported in data section."
    case .paramBlockNotAllowedInMethod: "Param block not allowed in method."
    case .parameterAlreadyBound: "The parameter stands here twice; remove one."
    case .parameterAttributeArgumentNeedsToBeConstant: "Parameter attribute argument needs to be constant."
    case .parameterAttributeArgumentNeedsToBeConstantOrScriptBlock:
      "Parameter attribute argument needs to be constant or script block."
    case .parameterCannotHaveArgument: "Parameter cannot have argument."
    case .parameterDeclarationNotSupportedInDataSection: "Parameter declaration not supported in data section."
    case .parameterRequiresArgument: "Parameter requires argument."
    case .pipelineValueRequired: "Pipeline value required."
    case .propertyReferenceNotSupportedInDataSection: "Property reference not supported in data section."
    case .redirectionNotSupported: "Redirection not supported."
    case .redirectionNotSupportedInDataSection: "Redirection not supported in data section."
    case .referenceNeedsToBeByItselfInTypeConstraint: "Reference needs to be by itself in type constraint."
    case .referenceNeedsToBeByItselfInTypeSequence: "Reference needs to be by itself in type sequence."
    case .referenceNeedsToBeLastTypeInTypeConversion: "Reference needs to be last type in type conversion."
    case .requiredNameOrExpressionMissing: "Required name or expression missing."
    case .requiresArgumentMustBeConstant: "Requires argument must be constant."
    case .reservedKeywordNotAllowed: "Reserved keyword not allowed."
    case .requiresInvalidStringArgument: "A string is expected here."
    case .requiresModuleInvalid:
      "A module needs a name and, in a table, a ModuleVersion or RequiredVersion such as '1.0'."
    case .requiresPSEditionValueIsAlreadySpecified: "The edition stands here twice; remove one."
    case .requiresPSEditionInvalid: "The edition must be Core or Desktop."
    case .requiresVersionInvalid: "A version such as 5.1 is expected here."
    case .scriptBlockNotSupportedInDataSection: "Script block not supported in data section."
    case .scriptTooComplicated: "The script nests too deeply to be read."
    case .scriptRequiresInvalidFormat: "'#requires' takes parameters such as -Version and -Modules only."
    case .splattingNotPermitted: "'@name' can only be an argument of a command; use '$name'."
    case .splattingNotPermittedInArgumentList: "Splatting not permitted in argument list."
    case .streamAlreadyRedirected: "Stream already redirected."
    case .switchStatementNotSupportedInDataSection: "Switch statement not supported in data section."
    case .terminatorExpectedAtEndOfString: "The string is not closed; add its closing quote."
    case .throttleLimitRequiresParallelFlag: "Throttle limit requires parallel flag."
    case .tokenAfterEndOfValidScriptText: "Token after end of valid script text."
    case .tooManyDigitsInUnicodeEscapeSequence: "Too many digits in unicode escape sequence."
    case .tooManyTypes: "Too many types."
    case .trapStatementNotSupportedInDataSection: "Trap statement not supported in data section."
    case .tryStatementNotSupportedInDataSection: "Try statement not supported in data section."
    case .typeNameExpected: "Type name expected."
    case .typeNotAllowedBeforeParam: "Type not allowed before param."
    case .typeNotAllowedBeforeStatement: "Type not allowed before statement."
    case .typeNotAllowedForProperty: "Type not allowed for property."
    case .typeNotAllowedInDataSection: "Type not allowed in data section."
    case .unexpectedAttribute: "Unexpected attribute."
    case .unexpectedCharactersAfterHereStringHeader: "Unexpected characters after here string header."
    case .unexpectedKeyword: "Unexpected keyword."
    case .unexpectedToken: "This is not expected here; remove it or complete what stands before it."
    case .unexpectedUnaryOperator: "Unexpected unary operator."
    case .unrecognizedToken: "This character means nothing here; remove it or quote it."
    case .unsupportedNamedBlockInConfiguration: "Unsupported named block in configuration."
    case .usingMustBeAtStartOfScript: "Using must be at start of script."
    case .usingStatementNotSupported: "Using statement not supported."
    case .variableNotLocal: "Variable not local."
    case .variableReferenceNotSupportedInDataSection: "Variable reference not supported in data section."
    case .voidMethodHasReturn: "Void method has return."
    case .voidTypeConstraintNotAllowed: "Void type constraint not allowed."
    case .whitespaceBeforeHereStringFooter: "Whitespace before here string footer."
    case .workflowNotSupportedInPowerShellCore: "Workflows work only in Windows PowerShell 5.1."
    }
  }
}
