/// The kind of a syntax node: PowerShell's AST classes without the suffix `Ast`.
public enum NodeKind: UInt8, Sendable, CaseIterable {
  case scriptBlock, paramBlock, parameter, namedBlock, statementBlock
  case attribute, namedAttributeArgument, typeConstraint
  case usingStatement, typeDefinition, propertyMember, functionMember, functionDefinition
  case ifStatement, switchStatement, forEachStatement, forStatement
  case whileStatement, doWhileStatement, doUntilStatement
  case tryStatement, catchClause, trapStatement
  case breakStatement, continueStatement, returnStatement, exitStatement, throwStatement
  case dataStatement, blockStatement, configurationDefinition, dynamicKeywordStatement
  case assignmentStatement, pipelineChain, pipeline
  case command, commandExpression, commandParameter, fileRedirection, mergingRedirection
  case ternaryExpression, binaryExpression, unaryExpression
  case attributedExpression, convertExpression
  case memberExpression, invokeMemberExpression, baseCtorInvokeMemberExpression, indexExpression
  case typeExpression, variableExpression, constantExpression
  case stringConstantExpression, expandableStringExpression
  case arrayLiteral, arrayExpression, subExpression, parenExpression
  case hashtable, scriptBlockExpression, usingExpression
  case errorStatement, errorExpression
}

/// What a node is to its parent. One parent can have several children of the same role, in source order.
public enum NodeRole: UInt8, Sendable {
  case root
  // ScriptBlock
  case usingStatement, attribute, paramBlock
  case dynamicParamBlock, beginBlock, processBlock, endBlock, cleanBlock
  // ParamBlock, FunctionDefinition, Parameter
  case parameter, name, defaultValue
  // NamedBlock, StatementBlock
  case trap, statement
  // Attribute
  case positionalArgument, namedArgument
  // Types
  case type, baseType, member, initialValue, function
  // Compound statements. `if`: condition, body, condition, body, …, elseClause. `switch`: condition, then clauseCondition,
  // clauseBody, …, defaultClause.
  case condition, body, elseClause, clauseCondition, clauseBody, defaultClause
  case variable, initializer, iterator, throttleLimit
  case catchType, catchClause, finallyBlock
  case label, pipeline
  // UsingStatement, DataStatement
  case moduleSpecification, alias, commandsAllowed
  // Assignment, BinaryExpression, PipelineChain
  case left, right
  // Pipeline, Command, ArrayLiteral
  case element, redirection, location
  // Expressions
  case argument, ifTrue, ifFalse, child, target, memberName, index, nested
  case expression, scriptBlock
  // Hashtable: key, value, key, value, …
  case key, value
  // ErrorStatement, ErrorExpression
  case errorPart
}
