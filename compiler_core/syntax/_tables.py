"""Generated from mojo.lark by generate.py; do not edit."""

DIGEST = "c64675b34cff82af"
# (left side, length, node class or how to treat the children)
RULES = (
    (2, 1, ''),
    (19, 1, 'BreakStatement'),
    (24, 1, 'ContinueStatement'),
    (4, 1, ''),
    (35, 1, 'Literal'),
    (35, 1, 'Literal'),
    (4, 1, ''),
    (35, 1, 'Literal'),
    (87, 0, ''),
    (37, 1, 'Name'),
    (35, 1, 'Literal'),
    (42, 1, 'PassStatement'),
    (45, 1, 'RaiseStatement'),
    (46, 1, 'ReturnStatement'),
    (37, 1, 'Name'),
    (0, 1, ''),
    (35, 1, 'Literal'),
    (60, 1, 'YieldExpression'),
    (35, 1, 'Literal'),
    (2, 1, ''),
    (52, 1, 'String'),
    (54, 1, 'Template'),
    (44, 1, '?Primary'),
    (27, 1, '?ExpressionList'),
    (51, 1, '?Statements'),
    (49, 1, '?SimpleLine'),
    (1, 1, ''),
    (40, 1, '?OrTest'),
    (6, 1, ''),
    (6, 1, ''),
    (6, 1, ''),
    (43, 1, '?Power'),
    (59, 1, 'VariableDeclaration'),
    (17, 1, '?BitwiseXor'),
    (20, 1, '?Comparison'),
    (16, 1, '?BitwiseOr'),
    (3, 1, ''),
    (6, 1, ''),
    (39, 1, '?NotTest'),
    (6, 1, ''),
    (6, 1, ''),
    (3, 1, ''),
    (6, 1, ''),
    (6, 1, ''),
    (38, 1, '?NamedExpression'),
    (28, 1, 'ExpressionStatement'),
    (6, 1, ''),
    (55, 1, '?Term'),
    (6, 1, ''),
    (26, 1, '?Expression'),
    (6, 1, ''),
    (26, 1, '?Expression'),
    (3, 1, ''),
    (3, 1, ''),
    (3, 1, ''),
    (3, 1, ''),
    (5, 1, ''),
    (9, 1, '?AndTest'),
    (56, 1, '?Ternary'),
    (3, 1, ''),
    (6, 1, ''),
    (29, 1, '?Factor'),
    (13, 1, '?Awaited'),
    (6, 1, ''),
    (6, 1, ''),
    (6, 1, ''),
    (15, 1, '?BitwiseAnd'),
    (5, 1, ''),
    (7, 1, ''),
    (3, 1, ''),
    (48, 1, '?Shift'),
    (3, 1, ''),
    (53, 1, '?Sum'),
    (26, 1, '?Expression'),
    (27, 1, '?ExpressionList'),
    (3, 1, ''),
    (6, 1, ''),
    (28, 1, 'ExpressionStatement'),
    (22, 2, 'ComptimeDeclaration'),
    (10, 2, 'AssertStatement'),
    (13, 2, 'AwaitExpression'),
    (22, 2, 'ComptimeDeclaration'),
    (23, 2, 'ComptimeExpression'),
    (23, 2, 'ComptimeExpression'),
    (25, 2, 'DelStatement'),
    (36, 2, 'MemberShorthand'),
    (82, 1, ''),
    (84, 1, 'DottedName'),
    (82, 1, ''),
    (83, 1, ''),
    (84, 1, 'DottedName'),
    (47, 2, 'ScopeStatement'),
    (85, 1, 'ImportName'),
    (32, 2, 'ImportStatement'),
    (86, 1, ''),
    (87, 1, ''),
    (87, 1, ''),
    (18, 2, 'BraceDisplay'),
    (90, 1, ''),
    (90, 1, ''),
    (90, 1, ''),
    (90, 1, ''),
    (90, 1, ''),
    (14, 2, 'Binding'),
    (58, 2, 'TupleDisplay'),
    (94, 1, ''),
    (94, 1, ''),
    (94, 1, ''),
    (94, 1, ''),
    (34, 2, 'ListDisplay'),
    (29, 2, 'Unary'),
    (47, 2, 'ScopeStatement'),
    (39, 2, 'Unary'),
    (29, 2, 'Unary'),
    (45, 2, 'RaiseStatement'),
    (14, 2, 'Binding'),
    (46, 2, 'ReturnStatement'),
    (50, 2, 'Starred'),
    (29, 2, 'Unary'),
    (8, 2, ''),
    (97, 1, ''),
    (97, 1, ''),
    (14, 2, 'Binding'),
    (60, 2, 'YieldExpression'),
    (13, 2, 'EqualityPattern'),
    (13, 2, 'AwaitExpression'),
    (0, 2, ''),
    (1, 2, ''),
    (31, 2, 'FunctionType'),
    (57, 2, 'Tuple'),
    (57, 2, 'Tuple'),
    (51, 2, '?Statements'),
    (51, 2, '?Statements'),
    (11, 2, 'Assignment'),
    (59, 2, 'VariableDeclaration'),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (20, 2, '?Comparison'),
    (104, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (107, 1, ''),
    (11, 2, 'Assignment'),
    (11, 2, 'Assignment'),
    (44, 2, 'Transfer'),
    (44, 2, 'Call'),
    (44, 2, 'Subscript'),
    (67, 2, 'EnumCase'),
    (155, 0, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (113, 1, '?ForTarget'),
    (111, 1, ''),
    (111, 1, ''),
    (111, 1, ''),
    (113, 1, '?ForTarget'),
    (115, 1, 'WithItem'),
    (116, 1, '?Pattern'),
    (116, 1, '?Pattern'),
    (117, 1, '?PatternList'),
    (116, 1, '?Pattern'),
    (79, 2, 'ComptimeHeader'),
    (79, 2, 'ComptimeHeader'),
    (79, 2, 'ComptimeHeader'),
    (79, 2, 'ComptimeHeader'),
    (79, 2, 'ComptimeHeader'),
    (79, 2, 'ComptimeHeader'),
    (79, 2, 'ComptimeHeader'),
    (79, 2, 'ComptimeHeader'),
    (81, 2, 'Decorator'),
    (22, 3, 'ComptimeDeclaration'),
    (22, 3, 'ComptimeDeclaration'),
    (22, 3, 'ComptimeDeclaration'),
    (118, 1, ''),
    (21, 3, 'ComptimeAssert'),
    (22, 3, 'ComptimeDeclaration'),
    (22, 3, 'ComptimeDeclaration'),
    (22, 3, 'ComptimeDeclaration'),
    (84, 2, 'DottedName'),
    (82, 2, ''),
    (82, 2, ''),
    (84, 2, 'DottedName'),
    (47, 3, 'ScopeStatement'),
    (32, 3, 'ImportStatement'),
    (124, 1, 'Argument'),
    (88, 2, 'ArgumentList'),
    (126, 1, 'SignatureMarker'),
    (126, 1, 'SignatureMarker'),
    (126, 1, 'SignatureMarker'),
    (125, 1, 'Convention'),
    (123, 1, ''),
    (123, 1, ''),
    (128, 1, 'Parameter'),
    (89, 2, 'ParameterList'),
    (127, 1, ''),
    (127, 1, ''),
    (86, 2, ''),
    (87, 2, ''),
    (134, 1, 'Effect'),
    (134, 1, 'Effect'),
    (134, 1, 'Effect'),
    (134, 1, 'Effect'),
    (134, 1, 'Effect'),
    (134, 1, 'Effect'),
    (87, 2, ''),
    (131, 1, ''),
    (132, 1, ''),
    (132, 1, ''),
    (87, 2, ''),
    (87, 2, ''),
    (91, 2, 'DoubleStarred'),
    (18, 3, 'BraceDisplay'),
    (137, 1, 'ComprehensionClauses'),
    (96, 2, 'BindingPattern'),
    (96, 2, 'BindingPattern'),
    (41, 3, 'Parenthesized'),
    (34, 3, 'ListDisplay'),
    (47, 3, 'ScopeStatement'),
    (8, 3, ''),
    (97, 2, ''),
    (97, 2, ''),
    (31, 3, 'FunctionType'),
    (99, 2, 'TypeArgumentList'),
    (142, 1, 'TypeArgument'),
    (141, 1, ''),
    (141, 1, ''),
    (31, 3, 'FunctionType'),
    (31, 3, 'FunctionType'),
    (31, 3, 'FunctionType'),
    (143, 1, ''),
    (100, 2, ''),
    (143, 1, ''),
    (57, 3, 'Tuple'),
    (101, 2, ''),
    (51, 3, '?Statements'),
    (9, 3, 'BooleanOperation'),
    (43, 3, 'Binary'),
    (103, 2, 'TypeAnnotation'),
    (144, 1, ''),
    (144, 1, ''),
    (144, 1, ''),
    (102, 2, ''),
    (147, 1, ''),
    (147, 1, ''),
    (147, 1, ''),
    (11, 3, 'Assignment'),
    (26, 3, 'Binary'),
    (15, 3, 'Binary'),
    (105, 2, ''),
    (106, 2, ''),
    (16, 3, 'Binary'),
    (104, 2, ''),
    (105, 2, ''),
    (105, 2, ''),
    (17, 3, 'Binary'),
    (12, 3, 'AugmentedAssignment'),
    (11, 3, 'Assignment'),
    (40, 3, 'BooleanOperation'),
    (44, 3, 'Attribute'),
    (108, 2, 'Arguments'),
    (149, 1, ''),
    (149, 1, ''),
    (149, 1, ''),
    (149, 1, ''),
    (149, 1, ''),
    (152, 1, 'Slice'),
    (109, 2, 'Subscripts'),
    (153, 1, 'Unbound'),
    (153, 1, 'Unbound'),
    (150, 1, ''),
    (150, 1, ''),
    (150, 1, ''),
    (150, 1, ''),
    (150, 1, ''),
    (150, 1, ''),
    (48, 3, 'Binary'),
    (48, 3, 'Binary'),
    (53, 3, 'Binary'),
    (53, 3, 'Binary'),
    (55, 3, 'Binary'),
    (55, 3, 'Binary'),
    (55, 3, 'Binary'),
    (55, 3, 'Binary'),
    (55, 3, 'Binary'),
    (38, 3, 'Walrus'),
    (172, 0, ''),
    (67, 3, 'EnumCase'),
    (67, 3, 'EnumCase'),
    (155, 1, ''),
    (70, 3, 'ElseHeader'),
    (112, 2, 'BoundTarget'),
    (114, 2, 'TargetTuple'),
    (74, 3, 'TryHeader'),
    (75, 3, 'ExceptHeader'),
    (76, 3, 'FinallyHeader'),
    (77, 3, 'MatchHeader'),
    (77, 3, 'MatchHeader'),
    (117, 2, 'Tuple'),
    (117, 2, 'Tuple'),
    (22, 4, 'ComptimeDeclaration'),
    (119, 2, 'WhereClause'),
    (118, 2, ''),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (10, 4, 'AssertStatement'),
    (120, 2, ''),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (121, 2, ''),
    (84, 3, 'DottedName'),
    (160, 1, 'ImportedName'),
    (30, 4, 'FromImportStatement'),
    (30, 4, 'FromImportStatement'),
    (85, 3, 'ImportName'),
    (122, 2, ''),
    (124, 2, 'Argument'),
    (124, 2, 'Argument'),
    (124, 2, 'Argument'),
    (124, 2, 'Argument'),
    (88, 3, 'ArgumentList'),
    (125, 2, 'Convention'),
    (124, 2, 'Argument'),
    (128, 2, 'Parameter'),
    (128, 2, 'Parameter'),
    (128, 2, 'Parameter'),
    (128, 2, 'Parameter'),
    (128, 2, 'Parameter'),
    (89, 3, 'ParameterList'),
    (129, 2, 'DefaultValue'),
    (130, 2, ''),
    (33, 4, 'Lambda'),
    (134, 2, 'Effect'),
    (164, 1, 'Capture'),
    (133, 2, 'CaptureList'),
    (164, 1, 'Capture'),
    (166, 1, '?RaisedTypeName'),
    (134, 2, 'Effect'),
    (165, 1, 'RaisedType'),
    (135, 2, 'Result'),
    (131, 2, ''),
    (87, 3, ''),
    (87, 3, ''),
    (87, 3, ''),
    (93, 3, 'KeywordArgument'),
    (93, 3, 'KeywordArgument'),
    (18, 4, 'BraceDisplay'),
    (136, 2, ''),
    (18, 4, 'BraceDisplay'),
    (18, 4, 'BraceDisplay'),
    (137, 2, 'ComprehensionClauses'),
    (167, 1, ''),
    (167, 1, ''),
    (92, 3, 'KeyValue'),
    (58, 4, 'TupleDisplay'),
    (139, 2, ''),
    (58, 4, 'TupleDisplay'),
    (95, 3, 'AsItem'),
    (41, 4, 'Parenthesized'),
    (34, 4, 'ListDisplay'),
    (140, 2, ''),
    (34, 4, 'ListDisplay'),
    (34, 4, 'ListDisplay'),
    (98, 3, 'Interpolation'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (142, 2, 'TypeArgument'),
    (142, 2, 'TypeArgument'),
    (99, 3, 'TypeArgumentList'),
    (142, 2, 'TypeArgument'),
    (142, 2, 'TypeArgument'),
    (142, 2, 'TypeArgument'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (100, 3, ''),
    (101, 3, ''),
    (145, 2, 'ReferenceType'),
    (146, 2, 'StarredType'),
    (102, 3, ''),
    (105, 3, ''),
    (148, 2, 'Unary'),
    (12, 4, 'AugmentedAssignment'),
    (108, 3, 'Arguments'),
    (152, 2, 'Slice'),
    (152, 2, 'Slice'),
    (109, 3, 'Subscripts'),
    (152, 2, 'Slice'),
    (172, 1, ''),
    (172, 1, ''),
    (172, 1, ''),
    (62, 4, 'StructHeader'),
    (154, 2, 'BaseList'),
    (173, 1, 'Base'),
    (63, 4, 'ClassHeader'),
    (64, 4, 'TraitHeader'),
    (65, 4, 'ExtensionHeader'),
    (66, 4, 'EnumHeader'),
    (67, 4, 'EnumCase'),
    (68, 4, 'IfHeader'),
    (69, 4, 'ElifHeader'),
    (70, 4, 'ElseHeader'),
    (174, 1, ''),
    (71, 4, 'WhileHeader'),
    (156, 2, ''),
    (115, 3, 'WithItem'),
    (115, 3, 'WithItem'),
    (73, 4, 'WithHeader'),
    (157, 2, ''),
    (74, 4, 'TryHeader'),
    (75, 4, 'ExceptHeader'),
    (75, 4, 'ExceptHeader'),
    (77, 4, 'MatchHeader'),
    (176, 1, ''),
    (77, 4, 'MatchHeader'),
    (116, 3, 'AsItem'),
    (158, 2, ''),
    (117, 3, 'Tuple'),
    (78, 4, 'CaseHeader'),
    (159, 2, 'Guard'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (21, 5, 'ComptimeAssert'),
    (120, 3, ''),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (121, 3, ''),
    (30, 5, 'FromImportStatement'),
    (122, 3, ''),
    (124, 3, 'Argument'),
    (124, 3, 'Argument'),
    (124, 3, 'Argument'),
    (124, 3, 'Argument'),
    (124, 3, 'Argument'),
    (88, 4, 'ArgumentList'),
    (161, 2, ''),
    (88, 4, 'ArgumentList'),
    (162, 2, 'OriginList'),
    (124, 3, 'Argument'),
    (124, 3, 'Argument'),
    (124, 3, 'Argument'),
    (124, 3, 'Argument'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (128, 3, 'Parameter'),
    (89, 4, 'ParameterList'),
    (163, 2, ''),
    (89, 4, 'ParameterList'),
    (130, 3, ''),
    (164, 2, 'Capture'),
    (164, 2, 'Capture'),
    (133, 3, 'CaptureList'),
    (164, 2, 'Capture'),
    (166, 2, 'Call'),
    (166, 2, 'Subscript'),
    (87, 4, ''),
    (18, 5, 'BraceDisplay'),
    (136, 3, ''),
    (168, 2, 'ComprehensionIf'),
    (167, 2, ''),
    (167, 2, ''),
    (58, 5, 'TupleDisplay'),
    (139, 3, ''),
    (34, 5, 'ListDisplay'),
    (140, 3, ''),
    (31, 5, 'FunctionType'),
    (31, 5, 'FunctionType'),
    (31, 5, 'FunctionType'),
    (142, 3, 'TypeArgument'),
    (142, 3, 'TypeArgument'),
    (142, 3, 'TypeArgument'),
    (142, 3, 'TypeArgument'),
    (99, 4, 'TypeArgumentList'),
    (169, 2, ''),
    (99, 4, 'TypeArgumentList'),
    (142, 3, 'TypeArgument'),
    (142, 3, 'TypeArgument'),
    (142, 3, 'TypeArgument'),
    (142, 3, 'TypeArgument'),
    (142, 3, 'TypeArgument'),
    (31, 5, 'FunctionType'),
    (145, 3, 'ReferenceType'),
    (56, 5, 'Conditional'),
    (108, 4, 'Arguments'),
    (170, 2, ''),
    (108, 4, 'Arguments'),
    (108, 4, 'Arguments'),
    (152, 3, 'Slice'),
    (152, 3, 'Slice'),
    (151, 3, 'KeywordSubscript'),
    (151, 3, 'KeywordSubscript'),
    (109, 4, 'Subscripts'),
    (171, 2, ''),
    (109, 4, 'Subscripts'),
    (152, 3, 'Slice'),
    (152, 3, 'Slice'),
    (172, 2, ''),
    (172, 2, ''),
    (172, 2, ''),
    (154, 3, 'BaseList'),
    (173, 2, 'Base'),
    (62, 5, 'StructHeader'),
    (62, 5, 'StructHeader'),
    (62, 5, 'StructHeader'),
    (63, 5, 'ClassHeader'),
    (63, 5, 'ClassHeader'),
    (64, 5, 'TraitHeader'),
    (64, 5, 'TraitHeader'),
    (64, 5, 'TraitHeader'),
    (65, 5, 'ExtensionHeader'),
    (65, 5, 'ExtensionHeader'),
    (65, 5, 'ExtensionHeader'),
    (66, 5, 'EnumHeader'),
    (66, 5, 'EnumHeader'),
    (66, 5, 'EnumHeader'),
    (68, 5, 'IfHeader'),
    (69, 5, 'ElifHeader'),
    (174, 2, ''),
    (71, 5, 'WhileHeader'),
    (156, 3, ''),
    (73, 5, 'WithHeader'),
    (157, 3, ''),
    (75, 5, 'ExceptHeader'),
    (176, 2, ''),
    (158, 3, ''),
    (78, 5, 'CaseHeader'),
    (80, 5, 'RegionHeader'),
    (119, 4, 'WhereClause'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (30, 6, 'FromImportStatement'),
    (160, 3, 'ImportedName'),
    (178, 2, ''),
    (124, 4, 'Argument'),
    (124, 4, 'Argument'),
    (88, 5, 'ArgumentList'),
    (161, 3, ''),
    (162, 3, 'OriginList'),
    (124, 4, 'Argument'),
    (124, 4, 'Argument'),
    (124, 4, 'Argument'),
    (124, 4, 'Argument'),
    (124, 4, 'Argument'),
    (128, 4, 'Parameter'),
    (128, 4, 'Parameter'),
    (128, 4, 'Parameter'),
    (128, 4, 'Parameter'),
    (128, 4, 'Parameter'),
    (128, 4, 'Parameter'),
    (128, 4, 'Parameter'),
    (89, 5, 'ParameterList'),
    (163, 3, ''),
    (134, 4, 'Effect'),
    (133, 4, 'CaptureList'),
    (179, 2, ''),
    (133, 4, 'CaptureList'),
    (164, 3, 'Capture'),
    (166, 3, 'Attribute'),
    (138, 4, 'ComprehensionFor'),
    (31, 6, 'FunctionType'),
    (142, 4, 'TypeArgument'),
    (142, 4, 'TypeArgument'),
    (99, 5, 'TypeArgumentList'),
    (169, 3, ''),
    (142, 4, 'TypeArgument'),
    (142, 4, 'TypeArgument'),
    (142, 4, 'TypeArgument'),
    (142, 4, 'TypeArgument'),
    (142, 4, 'TypeArgument'),
    (108, 5, 'Arguments'),
    (170, 3, ''),
    (152, 4, 'Slice'),
    (109, 5, 'Subscripts'),
    (171, 3, ''),
    (152, 4, 'Slice'),
    (152, 4, 'Slice'),
    (172, 3, ''),
    (61, 6, 'FunctionHeader'),
    (154, 4, 'BaseList'),
    (180, 2, ''),
    (154, 4, 'BaseList'),
    (62, 6, 'StructHeader'),
    (62, 6, 'StructHeader'),
    (62, 6, 'StructHeader'),
    (63, 6, 'ClassHeader'),
    (64, 6, 'TraitHeader'),
    (64, 6, 'TraitHeader'),
    (64, 6, 'TraitHeader'),
    (65, 6, 'ExtensionHeader'),
    (65, 6, 'ExtensionHeader'),
    (65, 6, 'ExtensionHeader'),
    (66, 6, 'EnumHeader'),
    (66, 6, 'EnumHeader'),
    (66, 6, 'EnumHeader'),
    (175, 3, 'InlineClause'),
    (175, 3, 'InlineClause'),
    (175, 3, 'InlineClause'),
    (72, 6, 'ForHeader'),
    (75, 6, 'ExceptHeader'),
    (22, 7, 'ComptimeDeclaration'),
    (22, 7, 'ComptimeDeclaration'),
    (30, 7, 'FromImportStatement'),
    (30, 7, 'FromImportStatement'),
    (178, 3, ''),
    (162, 4, 'OriginList'),
    (162, 4, 'OriginList'),
    (124, 5, 'Argument'),
    (124, 5, 'Argument'),
    (128, 5, 'Parameter'),
    (128, 5, 'Parameter'),
    (133, 5, 'CaptureList'),
    (179, 3, ''),
    (142, 5, 'TypeArgument'),
    (142, 5, 'TypeArgument'),
    (152, 5, 'Slice'),
    (61, 7, 'FunctionHeader'),
    (61, 7, 'FunctionHeader'),
    (154, 5, 'BaseList'),
    (180, 3, ''),
    (62, 7, 'StructHeader'),
    (64, 7, 'TraitHeader'),
    (65, 7, 'ExtensionHeader'),
    (66, 7, 'EnumHeader'),
    (175, 4, 'InlineClause'),
    (175, 4, 'InlineClause'),
    (72, 7, 'ForHeader'),
    (75, 7, 'ExceptHeader'),
    (177, 4, 'InlineCase'),
    (30, 8, 'FromImportStatement'),
    (162, 5, 'OriginList'),
    (61, 8, 'FunctionHeader'),
    (177, 5, 'InlineCase'),
    (175, 6, 'InlineClause'),
)
STARTS: dict[str, int] = {'simple_line': 0, 'function_header': 1, 'struct_header': 2, 'class_header': 3, 'trait_header': 4, 'extension_header': 5, 'enum_header': 6, 'enum_case': 7, 'if_header': 8, 'elif_header': 9, 'else_header': 10, 'while_header': 11, 'for_header': 12, 'with_header': 13, 'try_header': 14, 'except_header': 15, 'finally_header': 16, 'match_header': 17, 'case_header': 18, 'comptime_header': 19, 'region_header': 20, 'decorator': 21, 'expression_list': 22}
ENDS: dict[str, int] = {'simple_line': 116, 'function_header': 130, 'struct_header': 132, 'class_header': 134, 'trait_header': 136, 'extension_header': 138, 'enum_header': 140, 'enum_case': 142, 'if_header': 144, 'elif_header': 146, 'else_header': 148, 'while_header': 150, 'for_header': 152, 'with_header': 154, 'try_header': 156, 'except_header': 158, 'finally_header': 160, 'match_header': 163, 'case_header': 165, 'comptime_header': 167, 'region_header': 169, 'decorator': 171, 'expression_list': 173}
# For each state: what to do on each kind of token, and where each left side leads.
ROWS = (
    "eNrs3XlgVfd95/1zxdIWMk8kCBhQJCG8YBuvZV9t2nTSFggehFjkjkTCjgCD19pJHCElnUdZRFCnVbppnklm4kaRrMQW"
    "RpZxkioCa1/QkhARxUm4AwKEuMRyhJyged1rnDrN4jQxdtOnf3y0nXN+38/78/2ec4+We3VLEBfcFowIpgcjg2nBqGB+"
    "MDpYFMQHM4JxwS3Bu4KbgsnB1GBKcFeQEsz00a1BajDP1gXBHcHdwR8Ek4I/tMd77PFHQWLw3uDdwR8HScGfBMnBnzri"
    "ffb+L8F1warg+mB1cEOwNrgxWBfcHqx3dEZwZ/Bnwe8H/zWYFWQGs4OsYE6wIZgbbAwWBpuDxcG2YEmwM1ga7FJlX3Bt"
    "kBvcHOQF1/AZrRitEN0a3RIK3m9LKPjPwce8/UDw37zdHeR7e1/wCW+zg095mxbs93ZZcMDb5cFfersl+Ctv7wmKvN0a"
    "/I23m4K/83ZF8A/ergz+h2y2B/8z2BF8NrbK//L2vcHnvd0T/KO3yUEJ3t8kv9eye29QGiOK5vVaRtF8Xsvj9TmEVHxS"
    "1v/aur9JzTh7Dg/vo3G/ct1ordfqRGtE139t7ei6vxMEweXhSbSMltMKWknZNEKdp2Pr/kHwVGzfH9v3x/b9sX1/bN8f"
    "2/fH9v1xbN8fDcfTOHp7OnLI14LgleExFE8JNI7G0wSaSNfQJJpMiZREyZRCUymVptG1dB1dTzfQdLqRbqKb6Ra6lW6j"
    "2+kOupNm0iyaTXNoLs2j+bSAFtIiWkxL6C66m5bSMlpOK2gl3UNplE5rKIPupWzKia0VBENoh9AOoR1CO4R2CO0Q2iG0"
    "Q2iH0A6hHUI7hHYI7RDaIbRDaIfQDqEdQjuEdgjtENohtENoh9AOoR1CO4R2CO0Q2iG0Q2iH0A6hHUI7hHYI7RDaIQ6H"
    "0A6hHUI7hHYI7RDaIbRDaIfQDqEdQjuEdgjtENohtENoh9AOoR2KTdglpJdQXop99qw5qTQnVbHufyX46a9F0xmUzqBj"
    "BqUz6LhB6QxKZ1A6g9IZlM6gdAalMyidQekMSmdQOoPSGZTOoHQGpTMonUHpDEpnUDqD0hmUzqB0BqUzKJ1B6QxKZ1A6"
    "g9IZlM6gdAalMyidQekMSmdQOoPSGZTOoHQGpTMonUHpDEpnUDqD0hmUzqB0BqUzKJ1B6QxKZ1A6g9IZlM6gdAaHR2L/"
    "ujPsn5xh1a7QP0QSF9T+0nNwQlD3c8/D64P63+hcfOvP/qm/sGJC0PGmVM0M2l/3yNj5M4+MSb+UeXzw7avCPeHXfgT6"
    "ZY8K73HmvOzMedmZ87Iz52VnzsvOnJeH30UTaCJdQ5NoMiXSuymJkimFplIqTaNr6Tq6nm6g6XQj3UQ30y10K91Gt9Md"
    "dCfNpFk0m+bQXJpH82kBLaRFtJiW0F10Ny2lZbScVtBKuofSKJ3WUAbdS9n0KD1GH6QP0YfpcfoI5cTqBMGARAYkMiCR"
    "AYkMSGRAGgPSGJDGgDQGpDEgjQFJDEhiQBIDkhiQxIAkBiQxIIkBSQxIYkASA5IYkMSAJAYkMSCJAUkMSGJAEgOSGJDE"
    "gCQGJDEgiQFJDEhiQBIDkhjgcEASA5IYkMSAJAYkMSCJAUkMSGJAEgOSGJDEgCQGJDEgiQFJDEhiQBIDaAeGo1fTF4OJ"
    "b9psvX56X7vreElaL3H2EmcvcfYSZy9x8NLw1ZnpaWr+YPiNVp5kn1/1nm2ZfZfTCopWXOn9zztfs3397b06Xov94q/A"
    "fnH4X1N5mf2X0wp6lf/iL+C/+FP80atLxLkUcS5FnEsR51LEuRRxdYnofsT5FHE+RUxIhKOI8yni6hJxTkWcUxHnVMQ5"
    "FXFORZxTEedUxDkVcU5FnFMR51TEORVxTkWcUxHnVMQ5FXFORZxTEedUxDkVcU5FnFMR51TEORVxTkWcUxHnVMQ5FXFO"
    "RZxTEedUxDkVcU5FnFMR51TE5EbQR9BHTG7EORVxTkWcUxHnVMQ5FXFORUx0xNUl4uoScXWJuLpEXF0iri4RV5eI8y1y"
    "lSZ+kZwvDI+iMRRPCTSOxtMEmkjX0CSaTImURMmUQlMplabRtXQdXU830HS6kW6im+kWupVuo9vpDrqTZtIsmk1zaC7N"
    "o/m0gBbSIlpMS+guupuW0jJaTitoJd1DaZROayiD7qVsyokxXY0co9f+fhn2y7Bfhv0y7Jdhv3r9MuyXYb8M+2XYL8N+"
    "GfbLsF+G/TLsl2G/DPtl2C/Dfhn2y7Bfhv0y7Jdhvwz7Zdgvw34Z9suwX4b9MuyXYb8M+2XYL8N+GfbLsF+G/TLsl2G/"
    "DPtl2C/Dfhn2y7Bfhv0y7Jdhvwz7Zdgvw34Z9suwX4b9MuyXYb8M+2XY7776d4Kzwe8GZ+TV+zZcq66X9vnhX3w3d374"
    "tcoTfTyJXnOQ6OM3vmafl8Z5aZy/cs06/wuuWed/6poVnYE+M9BnBvrMQB8XfWagzwz0mYE+M9DHTR83fWagzwz0mYE+"
    "jvrMQJ8Z6DMDfWagzwz0mYE+M9BnBvrMQJ8Z6DMDfWagzwz0mYE+M9BnBvrMQJ8Z6DMDfWagzwz0mYE+M9BnBvrMQJ8Z"
    "6DMDfWagzwz0mYE+M9BnBvrMQB/qPtR9ZqDPDPSZgT4z0GcG+sxAnxnoMwN9ZqDvTfz5QvRnFueG99Gbt2b0unbWde1i"
    "MMb7eEqgcTSeJtBEuoYm0WRKpCRKphSaSqk0ja6l6+h6uoGm0410E91Mt9CtdBvdTnfQnTSTZtFsmkNzaR7NpwW0kBbR"
    "YlpCd9HdtJSW0XJaQSvpHkqjdFpDGXQvZVNObJ0gODMczWuM9/GUQONoPE2giXQNTaLJlEhJlEwpNJVSaRpdS9fR9XQD"
    "Tacb6Sa6mW6hW+k2up3uoDtpJs2i2TSH5tI8mk8LaCEtosW0hO6iu2kpLaPltIJW0j2URum0hjLoXsqmHIqLna2vnXm9"
    "zrxe3L24e3H34u7F3Yu7F3cv7l7cvbh7cffi7sXdi7sXdy/uXty9uHtx9+Luxd2Luxd3L+5e3L24e3H34u7F3Yu7F3cv"
    "7l7cvbh7cffi7sXdi7sXdy/uXty9uHtx9+Luxd2Luxd3L+5e3L24e3H34u7F3Yu7F3cv7l7cvbh9f3HlO/ggOB39KYWP"
    "TuM7je00L6d5Oc3LaV5O83Kal9O8nOblNC+neTnNy2leTvNymofTPJzm4TQPp9U6PRy9Az8V/cmQK+IpW0/ZesrWU7ae"
    "cv8fBP8nNnVhUxeWflj6YemHpR+Wflj6Ye7C0g9bJyz9MIdh6YelH5Z+WPph6YelH5Z+WPph6YelH5Z+WPph6YelH5Z+"
    "WPph6YelH5Z+WPphxGHEYcRhxGHEYcRhxGHEYcRhTsOIw4jDiMPSD0s/jDyMLYwtjC0s/bD0w9IPSz8s/bD0w5jD0o96"
    "DYKTKE8iPInwJMKTCE8iPInuJLqTHJ3k6CRHJzk6ydFJjk5ydJKjkxyd5OgkRyc5OsnRSY5+5NHkJEcnOTrJ0UmOTnJ0"
    "kqOTXJzk4iQXJ2O9+b6K37f39+39fXt/397ft8f3Y1u/Z+v3bP2erd+z9Xu2fs/W78W2ftfW79r6XVu/a+t3bf2urd/l"
    "NAhexPcivhfxvYjvRXwvOuJFfC/ie1H3XtS9F3XvRYm8qHsv6t6Luvei7v04uMH76XQj3UQ30y10K91Gt9MddCfNpFk0"
    "m+bQXJpH82kBLaRFtJiW0F10Ny2lZbScVtBKuofSKJ3WUAbdS9mUQ7+H7jtoLvtO5jtohs32d6zwHSt8xwrfsed3uAyC"
    "Hhn0yKBHBj0y6HFUjwx6HNUjgx5scaGbvL+ZbqFb6Ta6ne6gO2kmzaLZNIfm0jyaTwtoIS2ixbSE7qK7aSkto+W0glbS"
    "PZRG6bSGMuheyqYcmsH1t7n+Ntff5vrbXH+b629z/W2uv831t3Xjd0O3BKNCtwajQ7cFvxe6PRgTuiMYG7ozeEdopu2z"
    "aDbNobk0j+bTAlpIi2gxLaG76G5aSstoOa2glXQPpVF6MCK0JhgZygh+J3Svz7Mph27h9gS3J7g9we0Jbk9we4LbE9ye"
    "4PYEtyfkG8/xCfmekO8J+Z6Q7wn5npDvCY5PcHyC4xMcn+D4BMcnOD7B8QmOT3B8guMTHJ/g+ATHJzg+wfEJjk9wfILj"
    "Exyf4PiEfE/I94R8T3B8guMTsZ/vdLvOdbvOdXPe7TrXzX03993cd3PfzX2361w3gm4E3c6UbmdKtzOl25nS7UzpdqZ0"
    "O1O6nSndrnPdzpRu09SNthttt2y60Xaj7UbbjbYbbTfabrTdaLvRdqPtRtuNthttN4fdaLvRdqPtRtuNthttN9putN1o"
    "u9F2o+1G2422G2032m603Wi70XbHrhLfQvMtR37Lkd9y5Lcc+S17fCt2FTwug+P4j+M/jv84/uOOOI79OPbj/B7n9zi/"
    "x/k9zu9xfo/ze5zf4/we5/c4v8f5Pc7vcX6P83tc1eOqHlf1uKrH+T3O73Eej3NwnMfjMY/fVPGb9v6mvb9p72/a+5v2"
    "+GZs6zds/Yat37D1G7Z+w9Zv2PqNWDe7dLNLN7uQdOlmF5ouNF1outB0ObpLN7sQdSHq0s0u3ezSzS4ZdOlml2526WaX"
    "bnbpZpdudulml2526WaXbnbpZpdudulml2526WaXdLqk0yWdLul0SadLOl3S6ZJOF4dd0umSTpd0uqTTJZ0u6XQh6kLU"
    "hagLUZd0uqTTpZtdutmlm12S6kLaJamuWBadaDod2enITkd2OrLTHp2xrR22dtjaYWuHrR22dtjaMTzF1nYJtUunXTLt"
    "kmm3d7tU2lG0o2hH0Y6iHUU7inYU7SjaUbSjaEfRjqIdRbsq7aq0q9KuSjv37SpF1w6CY1euzsdiV+eZQUJoVjAxNDu4"
    "JjQnmBSaG0wOzQumhOYHiaEFwbtDC4Ok0KJgXGhxMD60JHhX6K5gQmiZY5fTClpJ2RQlbOO5Te02W9tsbbO1zdY2voOg"
    "FWErwlb9b+WklY9WR7Ty0ar3rXrfqvetet+q961636r3rXrfqu+t+t6q76363qrvrfrequ+t+t6q76363qrvrRJrlVir"
    "xFpVbpVYq8RaJdYqsVaJtUqsVWKtEmuVWKu+t+p7K/et3Ldy38p9q+Ra9b1V31v1vVXfW/W9FVWrvrfGuFtQtDiyxZEt"
    "jmxxZIs9WhAFQTPuZtzNuJtxN+NudkQz7mbczfw289vMbzO/zfw289vMbzO/zfw289vMbzO/zfw289qsYrOKzSo2q9jM"
    "a7OqzXw1x3w1qdJkryZ7NdmryV5N9miK+Wrkq5GvRr4a+Wrkq9ERjXw18tXIVyNfjXw18tXIVyNfjXw18tXIVyNfjXw1"
    "8tXIVyNfjSo2qtioYqOKjXw1qtrIV2PsqtDgqtDgqtDAQYOrQgMXDVw0cNHARQMXDa4KDZw0cNLAb4PJaDAZDSajwWQ0"
    "mIwGk9HgqtBgOhpMR4PpaDAdDaajwXQ0mI4G09FgOhpMR4PpaEDVgKoBVQOqBlQNqBpQNaBq4LABVQOqBlQNqBpMRwOy"
    "BmQNyBqQNSBrQNZgOhpMR4PpaDAdDaajAW0D2oYYbT3aerT1aOvR1qOtR1uPth5tPdp6tPVo69HWo61HW4+2Hm092nq0"
    "9Wjr0dajrUdbj7YebT3aerT1aOvR1qOtR1uPth5tPdp6tPVo69HWo61HW4+2nsN6tPVo69HWo61HW4+2Hm092nq09Wjr"
    "0dajrUdbj7YebT3aerT1aOtjtHVo69DWoa1DW4e2Dm0d2jq0dWjr0NahrUNbh7YObR3aOrR1aOvQ1qGtQ1uHtg5tHdo6"
    "tHVo69DWoa1DW4e2Dm0d2jq0dWjr0NahrUNbh7YObR3aOg7r0NahrUNbh7YObR3aOrR1aOvQ1qGtQ1uHtg5tHdo6tHVo"
    "69DWoa2L0dairUVbi7YWbS3aWrS1aGvR1qKtRVuLthZtLdpatLVoa9HWoq1FW4u2Fm0t2lq0tWhr0dairUVbi7YWbS3a"
    "WrS1aGvR1qKtRVuLthZtLdpatLVoazmsRVuLthZtLdpatLVoa9HWoq1FW4u2Fm0t2lq0tWhr0dairUVbi7Y29hj1AsoX"
    "EL6A7gV0L6B7AdkLnLzAyQucvMDJC5y8wMkLnLzAyQucvMDJC5y8wMkLnLzAwQscvMDBCxy8wMELqr0Qu/M5qtJRlY7K"
    "8qhqR1U7qtpR1Y7K8aiKR1U8quJRFY+qeFTFoyoeVfGoikdVPKriURWPqngU+1HsR1U+qvJRlY+qfFTlo9iP4j3KwVG8"
    "R/UnCI5wcYSLI1wc4eIIF0e4OMLFES6OcHGEiyNcHOHiCBdHuDjCxREujnBxhIsjXBzh4ggXRzg4wsERDo5wcISDIxwc"
    "4SDV/fu0ULaPc2LHBkGN+aoxXzWc1JivGm5quKnhpoabGm5qzFcNRzUc1ZivGvNVw3+NJGvMV435qjFfNearxnzVmK8a"
    "81VjvmrMV435qjFfNearxnzVmK8a81WDrgZdDboadDXoatDVoKtBV8NhDboadDXoatDVyLgGYQ3CGoQ1CGsQ1iCsQVhj"
    "vmrMV435qpF3jbxr0NbEHq++jubrjvy6I7/uyK878uv2+Hrs/qFaBtX4q/FX46/GX+2IauzV2KuxV2Ovxl6NvRp7NfZq"
    "7NW4q3FX467GXY27Gnc17mrc1bircVfjrsZdjbsad7XK1bircVfjrsZdjbsadzXuatzVuKtxV+Ou5r6a+2ruq7mvxl2N"
    "uxp3Ne5q3NW4q1FV466OdfmfdPmGUHxwXSjBx+OC60PjvZ9AE+kamkSTg2tDid4nUTKl0FRKpWl0LV1H19MNNJ1upJvo"
    "ZrqFbqXb6Ha6g+6kmTSLZtMcmkvzaD4toIW0iBbTErqL7qaltIyW0wpaSfdQGqXTGsqgeymbcija5a+h+Zojv+bIrzny"
    "a478mj2+Ftv6VVu/autXbf2qrV+19au2fjW29Su2fsXWr9j6FVu/YutXbP0KoiB43oQ8b0Kel93zsnteds874nkT8rzc"
    "npfLTaHpwc2hG318E91Mt9CtdBvdTnfQnTSTZtFsmkNzaR7NpwW0kBbRYlpCd9HdtJSW0XJaQSvpHkqjdFpDGXQvZVMO"
    "BUH0+nqY/8P8H+b9MO+HeT/M+2FeDvNymJfDvBzm5TAvh3k5zMthXg7zcpiXw7wc5uUwD4d5OMzDYR4O83BYvcPDo1V6"
    "ztbnbH3O1udsfc6W52KzWGUWq1xxqnipMotV/FTJs4qnKp6qeKoyi1V8Vcm0yixWmcUqs1hlFqvMYpVZrDKLVWaxSuZV"
    "ZrHKLFbJvErmVTKvknmVzKtkXiXzKplX4azCWYWzCmcVziqcVTircFZxWIWzCmcVziqcVTKvknkVoipEVYiqEFXhrZJ5"
    "lcyrZF4l8yqZVyGtknm0XhA8i/JZhM8ifBbhswifRfgsumfRPYvsltDUYEboBh9PpxvpJrqZbqFb6Ta6ne6gO2kmzaLZ"
    "NIfm0jyaTwtoIS2ixbSE7qK7aSkto+W0glbSPZRG6bSGMuheyqac2FpBUKlnlXpWiaZSzyoRVSKqRFSJqBJRpZ5VoqpE"
    "Valnlcgq9axSzyr1rFLPKvWsUs8q9awSbSXaSrSVaCvRVqKtRFuJthJtJdpKtJVoK9FWoq1EW4m2Em0l2koOK9FWoq1E"
    "W4m2Em0l2kq0lWgr0VairURbibYSbSXaSrSVaCvRVqKtjD0OHEJ5COEhhIcQHkJ4COEhdIfQHUJ3ayjF+6mUGtwRmhbc"
    "Hro2uDN0XXCbPh5CdgjZIWSHkB1CdgjZIWSHkB1CdgjZIWSHkB1CdkjlQ8gOITuE7BCyQ8gOITuE7BCyQ8gOITuE7BCy"
    "Q8gOITuE7BCyQ8gOITuE7BCyQ8gOITuELOo7CJ5B9gyyZ5A9g+wZZM8gewbZM/b4/dBM72fRbJpDc2kezacFtJAW0WJa"
    "QnfRUlpGy2kFraR7KDtWIwgOqnJQlYOqHMR8UIWDKhxU4aAKB1U4qMJBFQ6qcFCFgyocVOGgCgetftDqB61+0OoHrXww"
    "NpcV5rLCXFbgqjCXFdgqsFWoW6FqhaoV5rJC5Qp8FTpXYS4rdK5C5yrMZYW5rDCXFeaywlxW6F6F7lXoXoXuVehehe5V"
    "6F6F7lXoXoXuVSCpQFKBpAJJBZIKJBVIKpBUcFiBpAJJBZIKJBW6VyGvCkQViCoQVSCqkFeF7lXoXoXuVehehe5VIK3Q"
    "vYrYY9PTaJ525NOOfNqRTzvyaXs8Hdv6lK1P2fqUrU/Z+pStT9n61Ot+yxb9i69ZoSD2fvaV93OuvJ975f28K+/nX3m/"
    "wPu39i/g3/p6oeCaYPHbwDn1N/q7i3/52/PM4L2hf/7b1T8ORevsDZaG7g/+MPRA8J7Qg8HdoYeC/xx6OPij0CPBH4T+"
    "PLgr9PZkvUrdN/6bk2uCtNCbXzv9V6r9Zv+9y1tf8d/GdP1e7FlA0ecARZ/7E31eUPR5P9FnA0WfBfTaM35evdJsflum"
    "Mbp2EIylLw+/+hv56M+uv+wRY2tomffLaQWtpGzKCbaFftfeX/IYsys0yftltJxW0ErKpuRf4dH2meE3+9E2J7ZGEJSr"
    "XK5yucrlKperXK5yucrlKpfzV+5xsNzjYLnHwXKPg+UeB8s9DpZ7HCz3OFjucbDc42C5x8Fyj4PlHgfLPQ6Wexws9zhY"
    "7nGw3ONgOYpyFOUoylGUc1COohxFOYpyFOUoylGUoyhHUe5xsBxJOZJyJOVIypGUIyn3OFjucbDc42C5x8Fyj4Pl6MrR"
    "Rf2/lfPxDlk+GZuKicF9oVcn40ke9piMJ/l+ku8n+X6SvydjkxG9KylzV1LmrqRMF8ocXaYTZTpRphNlOlGmE2XuSsqs"
    "VKYbZbpRphtlulGmG2W6UaYbZbpRphtlulGmG2W6UaYbZbpRphtlulGmG2W6UaYbZbpRphtlulGmG2W6UaYbZbpRphtl"
    "ulGmG2W6UaYbZbpRphtlulGmG2W6UYaqDFUZqjLdKNONMt0o040y3SjTjTK0ZWjLYvdgpWhL0ZaiLUVbirYUbSnaUrSl"
    "aEvRlqItRVuKthRtKdpStKVoS9GWoi1FW4q2FG0p2lK0pWhL0ZaiLUVbirYUbSnaUrSlaEvRlqItRVuKthRtKdpSDkvR"
    "lqItRVuKthRtKdpStKVoS9GWoi1FW4q2FG0p2lK0pWhL0ZaiLY3dZX0RzRcd+UVHftGRX3TkF+3xxVgWJbIokUWJLEpk"
    "USKLElmUyKJEFiWOLpFFiSxKZFEiixJZlMiiRBYlsiiRRYksSmRRIosSWZTIokQWJbIokUWJLEpkUSKLElmUyKJEFiWy"
    "KJFFiSxKZFEiixJZlMiihMMSWZTIokQWJbIokUWJLEoQlSAqQVSCqEQWJbIokUWJLEpkUSKLEqQlsigZ/k9ov+DO8gvI"
    "voDqC6i+MDyFltIyWk4raCWtpmyKXmX/0RH/6Ih/dMRDoaXeL6PltIJW0mrKpmiNJ9R4whFPOOIJRzyhxhNqPOGoJxz1"
    "hKOecNQTjnrCUU/Ejvq8oz7vqM876vOOeiQ0JfhztT7vqM876vOO+ryjPu+ozzvq8zFn/9tRj4Ymej+JltIyWk4raCWt"
    "pmwKBauDx2KPAv9rOHplmOT9MlpOK2glZVP0b1U+Z4/PWfFzVvyQ68bn7PU5e33OXp+z1+eGo+t81l4fts5nrfNZe3zW"
    "Hp+1x2ft8VkTFRd8JJQQ5IRSg1zfbe7z3eZHQ9cHeaHoo3L00fiNHolHW+HjofHBJ6zwydet8KnQCNe2/2k2/6eZPBCK"
    "89lfutL9f8PRe6W/Co1xTf0bn/+P4XcHxaFHg78NPRb8feiDQVHoQ8FnQh8O/iH0ePB3oY8Efx0KxZ6Vdl3wL59P9Prn"
    "Eb36HKL/HXqznz909y953k/0vCx2XhZzVcxVMVfFzstizoo5K+asWH+KuSvmrth5WcxdMXfF3BVzV8xdMXfF3BVzV8xd"
    "MXfF3BVzV8xdMXfF3BVzV8xdMXfF3BU7L4udl8XOy2LnZbHzsth5Wey8LHZeFnNY7Lwsdl4WOy+LnZfFiIrNS7FpKDYN"
    "xaah2DQUoyxGWYyyGGUxymKUxaak2HlZfJX+Nn5EMCH4gjPjidA9wT+Gop/9g+T+gZt/GB7ps9f+pqAsFP07gOj2v/eV"
    "v7f972Of/Z3P/s5nfxf77G999rc++9vYZ3/js7/x2d/EzpbPWOUzuvEZnfgM+s+g/wz6z6D/DMrPXMW//i8yJUWmpMiU"
    "FJmSIlNSpF4Rh0V8FfFVZEqKeCsyJUWmpMiUFJmSIlNSZEqKTEmRKSkyJUWmpMiUFJmSIlNSZEqKTEmRKSkyJUWmpMiU"
    "FJmSIlNSZEqKTEmRKSkyJUWmpMiUFJmSIlNSZEqKTEmRKSkyJUWmpMiUFMmpSE5FciqSU5E0i0xJkSkpMiVFpqTIlBTJ"
    "r8iUFF2lDOOChODLpuRLoehHfy21vx6OfvRXPvqr2Ef/3Uf/3cQkXJmYpcHTVyYm4crv/KLzFd3zL332l7Fzt1BXCnWl"
    "UFcKdaVQVwoRFNqjUFcKdaVQVwp1pVBXCnWlUFcKdaVQVwp1pVBXCnWlUFcKdaVQVwp1pVBXCnWlUFcKdaVQVwp1pVBX"
    "CnWlUFcKdaVQVwp1pVBXCnWlUFcKdaWQw0JdKdSVQl0p1JVCXSlEVqgrhbpSqCuFulKIrVBXCnWlUFcKdaVQVwp1pVBX"
    "CqXgewX5HYydZdGfRB7AfADvAbwH8B7AewDvgei1GusBrAewHsB6AOsBrAewHsB6AOcBnAdwHsB5AOcBnAdwHsB5AOcB"
    "nAdwHsB5AOcBnAdwHsB5AOcBnAdwHsB5AOcBnAdwHsB5AOcBnAdwHsB5AOcBnAdwHsB5AOcBnAdwHsB5AOcBnAdij3ef"
    "vvK4+WlHf9rRn3b0px39aXt9+lf+682qf1N/vRn9vfJ+rvdzvZ/r/Vzv53o/1/u53s/1fo72c7Sfo/0c7edoP0f7OdrP"
    "0X6O9nO0n6P9HO3naD9H+znaz9F+jvZztJ+j/Rzt52g/F/u52M/F/thPsAu4KOCigIsCLgq4KOCigIsCLgrMTYG5KTA3"
    "BXwXmJsCc1NgbgrMTYG5KZBvgbkpkG+BfAvkWyDfAvkWyLdAvgVoCtAUoClQuQBNAZoCNAVoCtAUoClAU4CmAE0BmgI0"
    "BWgK0BSgKUBTgKYATYF8C+RbIN8CZAXICpAVxO6/P4XiU478lCM/5chPOfJT9vhU7NHjkzg/aY9P4vykvT5pr0/a65P2"
    "+qS9Phlb4xP2+IStn7D1E7Z+wtZP2PqJ2HftH5fdx2X3cdl9XHYft+bHHfFxa3489re3M72fRbNpDs2leTSfFtBCWkSL"
    "aQndRctoOa2glXQPpVE6ZcfWCYJ8lfNVzlc5X+V8lfNVzlc5X9fy+cvXtXxdy9e1fF3L17V8XcvXtXxdy9e1fC7zdS1f"
    "1/J1LV/X8nUtX9fydS1f1/IR5CPIVzkfQT6CfAT5CPIR5CPIR5CPIB9Bvq7l61o+knwk+UjykeQjyUeSjyRf1/J1LV/X"
    "8lHl61r+W/wde/TZDP/v8GgaQ/GUQONoPE2giXQNTaLJlEhJlEwpNJVSaRpdS9fR9XQDTacb6Sa6mW6hW+k2up3uoDtp"
    "Js2i2TSH5tI8mk8LaCEtosW0hO6iu2kpLaPltIJW0j2URum0hjLoXsqmHIo+k++/uab+t+F3UfSz531ncjgUfV5f9LO/"
    "sO0vbPuL2BnyMewfw/4x3B9T62NqfUytj6n1MWt+TG5B8FGpfVRSH7XnR+35UXt+1J4ftedH7flRe3409pOmPHvmyTZP"
    "tnmOyLN+nqPyHJUn1zy55sk1T655cs2Ta55c8+SaJ9c8uebJNU+ueXLNk2ueXPPkmifXPLnmyTVPrnlyzZNrnlzz5JrH"
    "QZ5c8+SaJ9c8uebJNU+ueXLNk2ueXPPkmocgD0EegjwEeXLNk2ueXPPkmifXPLnmIcuTa16MLhddLrpcdLnoctHlostF"
    "l4suF10uulx0uehy0eWiy0WXiy4XXS66XHS56HLR5aLLRZeLLhddLrpcdLnoctHlostFl8tBLrpcdLnoctHlostFl4su"
    "F10uulx0uehy0eWiy0WXiy4XXS66XHS56HLR5aLLRZcbe9bPvuFRNIbiKYHG0XiaQBPpGppEkymRkiiZUmgqpZLvJRHv"
    "Q7wP8T7E+xDvQ7wP8T7E+xDvQ7wP8T7E+xDvQ7wP8T7E+xDvQ7wP8T7E+xDvQ7wP8T5O9yHeh3gf4n2I9yHeh3gf4n2I"
    "9yHeh3gf4n2I9yHeh3gf4n2I9yHeFyPOcWXIQZyDOAdxDuIcxDmIcxDnIM5BnIM4B3EO4hzEOYhzEOcgzkGcgzgHcQ7i"
    "HMQ5iHMQ5yDOQZyDOAdxDuIcxDmIcxDnIM5BnIM4B3EO4hzEOYhzEOcgzuE0B3EO4hzEOYhzEOcgzkGcgzgHcQ7iHMQ5"
    "iHMQ5yDOQZyDOAdxzuueZXbzL3ndlH8K/eLfBlS/7icFXw/96q+h8tO/KXjt+vxGP6N49TeUUc/T9eoj+vMRvfnIcPQn"
    "EBO8n0jX0CRKpOhPJJK8n0mzaDbNobk0j+bTAlpIi2gxLaG7aCkto+W0glbSPZRNv+ynHDmxWkHw+PAb//bqcU4ff93z"
    "lh8f/nm/Z5np67NoNs2huTSP5tMCWkiLaDEtobvoZ5/v/DiSx5E8fuX5zo8P/7JXtcm2/fWPmtFnIX5Yvi2ha7yfRIk0"
    "k2bRbJpDc2kezacFtJAW0WJaQnfRMlpOK2glZdPvW/1Dw1fzte+WWX85raBX+T80/Ju8Fl6243/e6+FF7x4/GH0OQmiZ"
    "98tpBa2kbLp6r6Rydb5fT/o1fj/Y+a+4CnSE/nWv4fTmvH7T7Dd8ZcPo95+P6eJj0e8kdfIxnXxMJx/Tycd08rHYd6iP"
    "2uPRK88vfNQej9rjUXs8ao9HndVv5l3t6zvzerfRifpz93R/PjySRtFoiqdx9C6aTFMohabSDLqD3kPvpffROsqgDbSR"
    "dtGbOavfC71+qqIrP8LzIzw/wvMjPD/C8yM8P8LzI9Gfx/P8CM+P8PwIz4/w/AjPj/D8CM+P8PwIz4/w/AjPj/D8SMzz"
    "w1Z+2MoPW/lhKz9s5Yet/LCVH7byw1Z+2MoPW/lhKz9s5Yet/LCVH7byw1Z+2MoPW/lhKz9s5YeHQ0F6cDJ0dc6yqOuH"
    "uH6I64e4fojrh7h+iOuHuH4o+nsQrh/i+iGuH+L6Ia4f4vohrh/i+iGuH+L6Ia4f4vohrh+K5fGglR+08oNWftDKD1r5"
    "QSs/aOUHrfyglR+08oNWftDKD1r5QSs/aOUHrfyglR+08oNWftDKD1r5wdjKD1j5ASs/YOUHrPyAlR+w8gNWfsDKD1j5"
    "ASs/YOUHrPyAlR+w8gNWfsDKD1j5ASs/YOUHrPyAlR+IrXy/le+38v1Wvt/K91v5fivfb+X7rXy/le+38v1Wvt/K91v5"
    "fivfb+X7rXy/le+38v1Wvt/K91v5fnddQbDXPcNe9wx73c/tVWuv+4W9zuO9zuO97uX2Dv/i583u9Vi312PdXo91ez3W"
    "7fVYt9dj3V6PdXs91u31WLfXY91ej3V7PdbtdV+2133EXo95e10f9ro+7HV92Os+Yq/7sr3/4nmze1039rov2xtzuofT"
    "PZzu4XQPp3s43cPpnuhvlzndw+ked5B73EHucQe5RwZ73EHu8ai8h9M9nO7hdA+nezjdw+keTvdwuofTPZzu4XQPp3s4"
    "3cPpHk73cLqH0z2c7uF0D6d7ON3jDnKPTPe4g9zD6R5O97ypV4lToav/iBb9K5v7TNd9pus+03Wf6brPdN1nuu4zXfeZ"
    "rvtM132m6z7TdZ/7+ftM2H3Svc9d1X2m7D5Tdt/wn9D7aC2towzaQBtpJ+2ifRStuFvF3SruVnG3irtV3K3ibhV3q7hb"
    "xd0q7lZxt4q7Vdyt4m4Vd6u4W8XdKu5WcbeKu1XcreJuFXeruFvF3SruVnF3rOIuFXepuEvFXSruUnGXirtU3KXiLhV3"
    "qbhLxV0q7lJxl4q7VNyl4i4Vd6m4S8VdKu5ScZeKu1TcpeIuFXepuEvFXbGKO1XcqeJOFXequFPFnSruVHGnijtV3Kni"
    "ThV3qrhTxZ0q7lRxp4o7Vdyp4k4Vd6q4U8WdKu5UcaeKO1XcqeJOFXfGKmarmK1itorZKmarmK1itorZKmarmK1itorZ"
    "KmarmK1itorZKmarmK1itorZKmarmK1itorZKmarmK1itorZsYo7VNyh4g4Vd6i4Q8UdKu5QcYeKO1TcoeIOFXeouEPF"
    "HSruUHGHijtU3KHiDhV3qLhDxR0q7lBxh4o7VNyh4g4Vd8Qqbldxu4rbVdyu4nYVt6u4XcXtKm5XcbuK21XcruJ2Fber"
    "uF3F7SpuV3G7ittV3K7idhW3q7hdxe0qbldxu4rbVdweq7hNxW0qblNxm4rbVNym4jYVt6m4TcVtKm5TcZuK21TcpuI2"
    "FbepuE3FbSpuU3GbittU3KbiNhW3qbhNxW0qblNxW6ziVhW3qrhVxa0qblVxq4pbVdyq4lYVt6q4VcWtKm5VcauKW1Xc"
    "quJWFbequFXFrSpuVXGriltV3KriVhW3qrhVxa2xiltU3KLiFhW3qLhFxS0qblFxi4pbVNyi4hYVt6i4RcUtKm5RcYuK"
    "W1TcouIWFbeouEXFLSpuUXGLiltU3KLiFhW3xCpuVnGziptV3KziZhU3q7hZxc0qblZxs4qbVdys4mYVN6u4WcXNKm5W"
    "cbOKm1XcrOJmFTeruFnFzSpuVnGziptV3ByruEnFTSpuUnGTiptU3KTiJhU3qbhJxU0qblJxk4qbVNyk4iYVN6m4ScVN"
    "Km5ScZOKm1TcpOImFTepuEnFTSpuUnFTrOJGFTequFHFjSpuVHGjihtV3KjiRhU3qrhRxY0qblRxo4obVdyo4kYVN6q4"
    "UcWNKm5UcaOKG1XcqOJGFTequFHFjbE78A94PPzAlXv0D3jc+oDHrQ943PqAx6cPvA2vPR319H6e3n/lu4L38/R+nt7P"
    "0/t5ev9V/A7w6q0c/cvL/tDUX/gqwgnBhdAvS/Rf8yrC//LnEK9PN4WDwdAvfmXdS6FXf6ryw9DPuhgKXR+8EvpNehv9"
    "TfOG4TEUTwk0jsbTBJpI19AkmkyJlETJlEJTKZWm0bV0HV1PN9B0upFuopvpFrqVbiN3L86QDe7rNriv2+C+boP7ug3u"
    "6za4r9vgvm6D+7oN7us2uK/b4L5ug/u6De7rNriv2+C+boP7ug3u6zaYxQ1mcYNZ3OC+boP7ug3u6za4r9vgLNvgvm6D"
    "Gd3gvm5D7PfqWWiz0GahzUKbhTYLbRbaLLRZaLPQZqHNQpuFNgttFtostFlos9Bmoc1Cm4U2C20W2iy0WWiz0GahzUKb"
    "hTYLbRbaLLRZaLPQZqHNQpuFNgttFtosDrPQZqHNQpuFNgttFtostFlos9Bmoc1Cm4U2C20W2iy0WWiz0GahzYrRZqLN"
    "RJuJNhNtJtpMtJloM9Fmos1Em4k2E20m2ky0mWgz0WaizUSbiTYTbSbaTLSZaDPRZqLNRJuJNhNtJtpMtJloM9Fmos1E"
    "m4k2E20m2ky0mWgzOcxEm4k2E20m2ky0mWgz0WaizUSbiTYTbSbaTLSZaDPRZqLNRJuJNvMq/W3Hf6z6H6v+Nq361v7W"
    "OfoY+p/i4n7yuvwjfZQQ9+qzCeLjon8XPuJ1X5kQ9/rtk2LbX/+Vd//MV6ZeWSMI/mv0lcmD6F9qRv8+84a46NvpcdFn"
    "mv7ZVf4J+5+5Cv2Zq9CfXfkJ+58Nv9n/bSbKcnNcqizvda95r3vNe91r3ute815X73uHx1I8jaN30QSaSJNpCqXQVEql"
    "62kG3UF/SO+h99Kf0PtoLa2jDNpAG2kn7aJ9sTXiggwuMrjI4CKDiwwuMrjI4CKDiwwuMrjI4CKDiwwuMrjI4CLDChlc"
    "ZHCRwUUGFxlcZHCRwUUGFxlcZHCRwUUGFxlcZHCRwUUGFxkxF+u5WM/Fei7Wc7Gei/VcrOdiPRfruVjPxXou1nOxnov1"
    "XKznYr0V1nOxnov1XKznYj0X67lYz8V6LtZzsZ6L9Vys52I9F+u5WM/Fei7Wx1ys42IdF+u4WMfFOi7WcbGOi3VcrONi"
    "HRfruFjHxTou1nGxjot1VljHxTou1nGxjot1XKzjYh0X67hYx8U6LtZxsY6LdVys42IdF+u4WBdzsZaLtVys5WItF2u5"
    "WMvFWi7WcrGWi7VcrOViLRdruVjLxVou1lphLRdruVjLxVou1nKxlou1XKzlYi0Xa7lYy8VaLtZysZaLtVys5WJtzMUa"
    "LtZwsYaLNVys4WINF2u4WMPFGi7WcLGGizVcrOFiDRdruFhjhTVcrOFiDRdruFjDxRou1nCxhos1XKzhYg0Xa7hYw8Ua"
    "LtZwsYaLNTEX6Vykc5HORToX6Vykc5HORToX6Vykc5HORToX6Vykc5HORboV0rlI5yKdi3Qu0rlI5yKdi3Qu0rlI5yKd"
    "i3Qu0rlI5yKdi3Qu0mMuVnOxmovVXKzmYjUXq7lYzcVqLlZzsZqL1Vys5mI1F6u5WM3Faius5mI1F6u5WM3Fai5Wc7Ga"
    "i9VcrOZiNReruVjNxWouVnOxmovVXKyOuUjjIo2LNC7SuEjjIo2LNC7SuEjjIo2LNC7SuEjjIo2LNC7SrJDGRRoXaVyk"
    "cZHGRRoXaVykcZHGRRoXaVykcZHGRRoXaVykcZEWc7GKi1VcrOJiFReruFjFxSouVnGxiotVXKziYhUXq7hYxcUqLlZZ"
    "YRUXq7hYxcUqLlZxsYqLVVys4mIVF6u4WMXFKi5WcbGKi1VcrOJi1VX7u96JwS1x6cF/GY4+V+Ce2N/ApXsf/fpK96Er"
    "Y78/uS0u+vn7fP6+2OcrYnsvd2+93H3s7bGtd8ZdE9zx7+TR6t8HRRzNiVsazI679arzXI3/UBe9Z5gXuwuaHzfKhC0z"
    "b8tiE7o0WBCX5uPoFP6pr/6p75r+NPbZQlP4Jz77k+Eo/WJ7LYmLfv2P7fXHvv7HsVdGfm/s7X+Ovf2j2Nv3xN7+Yezt"
    "H8TeLo29vXv41ee+RD++6234udRbe68b/SvCJb5bXuI75T+MW+b9clpBKymboveq0b8iXHzldSAX2/OP7LnYnovtudie"
    "i+25OLZndL1F1ltkrz+21yJ7LbLXInststei2F7RZ2Iu9L37QtfOhdZd6IiFjljo++OFjljoiIWOWOiIhY5Y+Bb/3Wn0"
    "Z4MLeFsWN8n7ZbScVtBKyqbo9wjL49766YhdleMSg5Vx0aTny22+bO6R9Hwe5/M4n8f5PM7/SefmXencPHv+F3vOs+c8"
    "e86z5zx7zvtJ5+Zab669Vttrrr3m2muuvebaa25sryj3mrjo8+vmyGeO/edE78xcc+bIaY5j5jhmjmPmDK+mbIo+h2+2"
    "s3O2I2Y7YrYjZnu0nO2RZLajZjtqtqNmO2q2o2Y7anbsqFmOmuWoWY6a5ahZjprlqFmOmuWoWY6a5ahZjprlqFmxZ/7N"
    "dMRMR8y88pzEmfaeae+Z9p5p75n2nmnvmbH/R5cR587b9yn3xkW7/vvD0Xwneb+MltMKWknZFKX/r3E//R/rokfdGf0p"
    "m6PudNSdjrrTUXc66k5H3Rl7hswd9rgj1ofod3tjzcbtPrvd9eX24UfpMfogfYg+TI/TRyiHos+nuW14PE2kaPUPxCUE"
    "t/rs1pijjXHRPW6xxy2+dkvsuTmb4yYGm+Ki/01uhiNm8DDDfcwM9zEzZLQV8wz3MDPcw8yQ0gy5znDvMsO9ywz3LjPc"
    "u8xw7zLDvcsM9y4z3LvMcO8yw73LDI9eM9y7zHDvMsO9ywz3LjPcu8xw7zLDvcsM9y4zYh5u5ubmmN/t8t0Rd32QHRf9"
    "+k2+fhM344MbfXTjT1KJzle0f9PdYU331el6ON00TpfqdKlOl+p0qU6X6nTJTI+tfV/c+NdlsUeF8cH96PfGPrrBlhuG"
    "ox9d76Prh9/q//45MbgOyXUxb1+Pff6wx6trh9/qn2jEB38ed6Nsp7nqTrvymnHTdH+au8xpkpnG5TR5T+NsmqmcNpxE"
    "M2kWzaY5NJfm0XxaQAtpES2mJXQXLaVltJxW0Eq6h7LpUXqMPkgfog/T4/QRyqHoX4qmcphqllO5S+UulbtU7lK5S+Uu"
    "lbtU7lK5S+UulbtU7lK5S+UulbtU7lK5S+UulbtU7lK5S+UulbtU7lK5S+UulbtU7lK5S+UulbtU7lK5S+UulbtU7lKH"
    "36Fnj8VNCD4Y96s+T/em6Ot2xO7CErwfT++iCTSRrqFJlEjvpiTSa0xTMU3FNBXTVExTMU3FNBXTVExTMU3FNBXTVExT"
    "MU3FNBXTVExTMU0djk5CtveP0mP0QfoQfZgep49QDkVTT5F6CocpHKZwmMJhCocpHKZwmMJhCocpHKZwmMJhCocpHKZw"
    "mMJhCocpHKZwmMJhCocpHKZwmMJhCocpHKZwmMJhitRTuEvhLoW7FO5SuEvhLoW7FO5SYu6SuUvmLpm7ZO6SuUvmLpm7"
    "ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvm"
    "LjnmLom7JO6SuEviLom7JO6SuEviLom7JO6SuEviLom7JO6SuEviLom7JO6SuEviLom7JO6SuEviLom7JO6SuEviLom7"
    "JO6SuEviLom7JO6SuEviLom7JO6iNd+Ovwl97Vnm737DZ5lH00uUXqL0EqWXKL1E6SVKL1F6idJLtEoikkTpJUovUXqJ"
    "0kuUXqL0EqWXKL1E6SVKL1F6idJLlF6i9BKllyi9ROklSi9ReonSS5ReovQSpZcovUTpJUovUXqJ0kuM9XYKd1O4m8Ld"
    "FO6mcDeFuyncTeFuCndTuJvC3RTupnA3hbsp3E3hbgp3U7ibwt0U7qZwN4W7KdxN4W4Kd1O4m8LdFO6mcDeFuyncTeFu"
    "CndTuJvC3RTupnA3hbspMXeTuZvM3WTuJnM3mbvJ3E3mbjJ3k7mbzN1k7iZzN5m7ydxN5m4yd5O5m8zdZO4mczeZu8nc"
    "TeZuMneTuZvM3WTuJnM3mbvJ3E3mbjJ3k7mbzN1k7iZzN5m7ydxNjr3ewKTh1ybhmjechKSr9nj4y35LPdp1eaL8Jspu"
    "ouwmxr7XvMf7X+X/8ObHXY3/w/v2v85T9DesE/RugvuwCSZsgvuFCVKaIKUJUppgwiaYsAnuHCeYsgkmbILEJriDnOAO"
    "coI7yAnD0+hauo6upxtoOt1I0hu+mW6hW+k2up3uoDtpJs2i2TSH5tI8mk8LaCEtosW0hO6iu2kpLaPltIJW0j2URum0"
    "hjLoXsqmHIrTyU+5X/xkXMhHBXGjzMS70L4L7btiz2BPC/bHvbX3a4k6MF7y43kYL/HxEh8v8fHSHn/lWavjJTReQuMl"
    "NF5C4yU0XkLjJTReQuMlNF5C4yU0XkLjJTNeMuMlM14y47GNl0J0zSAYp9o41capNk61caqNs2XclWrjVBun2jjVxqk2"
    "TrVxqo1TbZxq41Qbp9o41capNk61caqNU22cauNUG6fauOFf9l+f/3vcW/Ffn6PznWC+E8x3Au4E852g4wn4E/An4E/A"
    "n2C+E2SQYL4TzHeC+U7gP8F8J5jvBPOdYL4TzHeC+U4w3wnmO0FmCeY7wXwnmO8E851gvhPMd4L5TjDfCfJMkGeCPBPk"
    "mSDPBHkmyDNBngnyTJBngjwT5JlgvhPMd4JcE+SaINcEuSbINcF8J5jvBPOdYL4TzHeCrBPMd0LsO7Ei8/3XcVfn58kh"
    "6/9N3Bv9J+2/jbsaPw2JdjJeJ+N1Ml4n43UyXifjdTJeJ+N1Ml4n43UyXifjdTJeJ+N1Ml4n43UyXifjdTJeJ+N1Ml4n"
    "43UyXifjdTI++v+OdDJeJ+N1Ml4n43UyXifjdTJeJ+N1Ml4n43UyXifjdTJeJ+N1Ml4n43UyXifjdTJeJ+N1Ml4n43Uy"
    "XifjdTJeJ+N1Ml4n43UyXifjdTJeJ+N1Mj72Xew/6OTfu1KND4pjP69455WfV7zTau+02jut9k6rvdNR7xy+Wh2fEPyP"
    "uOgzMP+f4dE0huIpgcbReJpAE+kamkSTKZGSKJlSaCql0jS6lq6j6+kGmk430k10M91Ct9JtdDvdQXfSTJpFs2kOzaV5"
    "NJ8W0EJaRItpCd1Fd9NSWkbLaQWtpHsojdJpDWXQvZRNORR9/vV/Gv5dehdFP3uHz97hs3cM//MzHcfKYawMxl55puNY"
    "OYyVw1g5jJXB2CvPdBzL+1jex/I+lvexvI/lfSzvY3kfy/tY3sfyPpb3sbyP5Xss32P5Hsv3WL7H8j2Wx7Fv8EzHsbE7"
    "xjHcjeFuDHdjdGkMd2O4G8PdGO7GcDdGl8ZwN4a7MdyN4W4Md2O4G8PdGO7GcDeGuzHcjeFuDHdjuBvD3RjuxnA3hrsx"
    "3I3hbgx3Y9wxjnHHOMYd4xh3jGPcMY5xxzhGumN+yfcq0Z91/fP/j711+M19pH1rfx6UEHzeGfy/436d78z+Me764Atx"
    "v0n96E8if0/Hf+8nP3OLOvpdX/nd2OPE7/jod2JzMtqcjDYno69M8WhbRjtqtDkZbU5GX5ni0eZktDkZbU5Gm5PR5mS0"
    "ORltTkabk9HmZLQ5GW1ORpuT0eZktDkZbU5Gm5PR5mS0ORltTkabk9FvMMWjY+5GcTeKu1FX3I3ibhR3o7gbxd2oK+5G"
    "cTeKu1HcjeJuFHejuBvF3SjuRnE3irtR3I3ibhR3o7gbxd0o7kZxN4q7UdyN4m7UG7gbFXvNkZHcjeRupPNrJGcjORvJ"
    "2UjORprzkVyN5GokVyO5GsnVSK5GcjWSq5FcjeRqJFcjuRrJ1UiuRnI1kquRXI3kaiRXI7ka6fyJ1giCEaqN8NEI1Uao"
    "NkKlESqNUGmESiNUGqHSCJVGqDRCpREqjVBphEojVBqhyghVRqgyQpURKoyIrR4X/YtoH8VZPS76E0yrx1k9zupxVo+z"
    "epzV46weZ/U4q8dZPc7qcVaPs3qc1eOsHmf1OKvHWT0utnrI6iEfhawesnrI6iGrh6wesnrI6iGrh6wesnrI6iGrh6we"
    "snrI6iGrh6wesnrI6iGrh2LP8A5+hWd4ByoHr3uGd/ALnuEdRFfkKoi+zkv0lSW4CrgKuAqif58afXUCrgKuAq6Cn/MM"
    "74DLgMvgyu+Cgzd4hnfwU89gjj5zefjyJFpGy2kFraRsij5D+/Llq/u77MuqXlb18uVX/V++/Js9Q/vy5Z/3++DoazD9"
    "+HICjacJNJGuoUmUSEk0k2bRbJpDc2kezacFtJAW0WJaQnfR3bSUltFyWkEr6R5Ko3spm3JiawbBj7j4ERc/4uJHXPyI"
    "ix9x8SMufsTFjy4nUwpNpVSaRtfSdXQDTacb6Sa6mW6hW+k2up3uoDtpJs2i2TSH5tI8mk8LaCEtosW0hO6iu2kpLaPl"
    "tIJW0j2URum0hjLoXsqmHPr5v7+88vuhq/Sd7Vv9ir+v6NwrOveKrr2iY6/o2CuSekVSr0jqFUm9IpFXJPLK5ej1e8gR"
    "Q44Y0ushRw3p9ZAjhxw5pNdDejSkR0N6NKRHQ3o0pEdDejSkR0N6NKRHQ3o0pEdDejSkP0OqDqk6pOqQqkP6M6TykMpD"
    "scqXVL6k8iWVL6l8SeVLKl9S+ZLKl1S+pPIllS+pfEnlSypfUvmSypdUvqTyJZUvqXxJ5UsqX1L5ksqXVL6k8iWVL6l8"
    "SeVLscqDKg+qPKjyoMqDKg+qPKjyoMqDKg+qPKjyoMqDKg+qPKjyoMqDKg+qPKjyoMqDKg+qPKjyoMqDKg+qPKjyoMqD"
    "Kg9ejn4H80NVfqjKD+35Q3v+0J4/tOcP7fXD2B4v2+Nle7xsj5ft8bI9XrbHy/Z4ObbHgD0G7DFgjwF7DNhjwB4D9hiI"
    "7fGSPV6yx0v2eMkeL9njJXu8ZI+XLv/beBWDH/D4g8uvPkPqBzz+gMcf8PgDHn8Q69JFXbqoSxd16aIuXdSli4666KiL"
    "unRRly7q0kVduqhLF3Xpoi5d1KWLunRRly7q0kVduqhLF3Xpoi5dlMpFFS+qeFHFi7p0UdWLunTxcvR/JUVUjqgcUTmi"
    "ckTliMoRlSMqRy7/8/9KirjGRVzjIq5xEde4iGtcxCoR17iIa1yEywiXES4jXEa4jHAZ4TLCZYTLCJcRLiNcRriMuMZF"
    "OI1wGuE0wmmE0winEde4iGtcxDUu4hoXcY2LcB/hPur3anwPHH2V+QsyuSCTC2pckMkFmVyQyQWZXJDJhcuv/m/nCzK4"
    "IIMLMrgggwsyuCCDCzK4IIMLMrgggwsyuCCDCzK4IIMLMrgggwsyuCCDCzK4IIMLMrgggwsyuCCDCzK4IIMLMrgggwsy"
    "uCCDCzK4IIOot7ig//IIGkmjaDTF0zh6F02mKZRCU2kG3UHvoffS+2gdZdAG2ki7KPpfo8/L4bwczsvhvFrn5XBeDufl"
    "cF4O5+Vw/vKr/zX6vCzOy+K8LM6rcF4W52VxXhbnZXFeFudlcV4W52VxXhbnZXFeFudlcV4W52VxXhbnZXFeFudlcV4W"
    "52VxXhbnZXFeFudlcZ7j87I4L4vzsoj6CII+jvs47uO4j+M+jvs47uO4j+M+XH2c9nHax2kfp32c9nHax2kfp32c9nHa"
    "x2kfp32c9nHax2kfp32c9nHax2kfp32c9nHax2kfp32c9nHax2kfp32c9nHax2kfp31XcXLP4T+H/5wa5/Cfw38O/zn8"
    "5/CfuzK552RwTgbnZHBOBudkcE4G52RwTgbnZHBOBudkcE4G52RwTgbnZHBOBudkcE4G52RwTgbnZHBOBudkcE4G52Rw"
    "TgbnZHBOBudkcE4G52RwTgbnYt06y+1Zbs9ye5bbs9ye5fYst2e5PatbZzk9y+lZTs9yepbTs5ye5fQsp2c5PcvpWU7P"
    "cnqW07OcnuX0LKdnOT3L6VlOz3J6ltOznJ7l9CynZzk9y+lZTs9yepbTs5ye5fQsp9H6QXCG0zOcnuH0DKdnOD3D6RlO"
    "z3B65vKrr3J6BtcZrs846gzXZ7g+w/UZrs9wfYbrM1yf4foM12e4PsP1Ga7PcH2G6zNcn+H6DNdnuD7D9Rmuz3B9husz"
    "XJ/h+gzXZ7g+w/UZrs9wfYbrM1yfiT029nLYe/nVZ8H2OrrX0b2O7rVXb2yP0/Y4feWR6bQ9TtvjtD1O2+O07zSWB8/G"
    "Rf8XZfR+/ZQMTsnglAxOyeCUDE45/pTjT8ngFL5T+E7hO4XvFL5T+E7hO4XvFL5T+E7hO4XvFL5T0Ttcj5in8J1S/5T6"
    "p9Q/he8UvlOYTvFyClP0+CD4P5fHUDwl0DgaTxNoIl1Dk2gyJVISJVMKTaVUmkbX0nV0Pd1A0+lGuoluplvoVrqNbqc7"
    "6E6aSbNoNs2huTSP5tMCWkiLaDEtobvoblpKy2g5raCVdA+lUTqtoQy6l7Iph96DNow2jDaMNow2jDbsuh5GHEYcRhxG"
    "HEYcRhx25x9GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1G"
    "HUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHUYdRh1GHb78KD1GH6QP0YfpcfoI5VD0J1nPxU0MqmJ/bXYS/8nY177vo+/H"
    "Pvqej753OfpXc9/10Xcvv/Y61S/67MXLyW/wu4zvXH71J5HfkepX4t7M71dSf/J6+9HX2h//M6+1/7W4N/t19n/ea+xH"
    "J6rHRPWYqB4T1WOiekxUD+4eE9UjpR7sPSaqx0T1RK8MJqrHRPVIr8dE9ZioHhPVY6J6TFSPieoxUT0mqsdE9ZioHhPV"
    "Y6J6TFSPieoxUT0mqsdE9ZioHhPVY6J6TFSPieoxUT0mqsdE9ZioHhPVY6J6TFSPieoxUT0mqsdE9ZioHhPVY6J6TFSP"
    "HveYqB4T1WOiekxUj4nqMVE9JqrHRPWYqB4T1WOiekxUj4nqMVFR1l8+Ed++MhHfvvzrPCK/0eonrqx+4vKv93yP8UG1"
    "s+GfYn8P2a133Zejr03+LR99C1lN7OvHfXb8cvSjb/rom7GPvuGjb8Q+6vJR1+XocyQ6zUOnWeg0B52+2mmFTnPQaQY6"
    "9b/z8j//B8xOfe7U50597tTnTn3u1OdOfe7U50597rRqpz536nOnPnfqc6c+d+pzpz536nOnPnfqc6c+d+pzpz536nOn"
    "Pnfqc6c+d+pzpz536nOnPnfqc6c+d+pzpz536nOnXnbGKDpQdKDoQNGBogNFB4oOFB0oOl5H0YGiA0UHig4UHSg6UHSg"
    "6EDRgaLDqh0oOlB0oOhA0YGiA0UHig4UHSg6UHSg6EDRgaIDRQeKDhQdKDpQdKDoQNGBogNFB4oOFB0oOlB0oOiI/Uyq"
    "HUU7inYU7SjaUbSjaEfRjqL98qv/2bLdudh++Wf/s2U7snZk7cjakbUja0fWjqwdWTuydmTtyNqRtSNrV7kdWTuydmTt"
    "yNqRtSNrR9aOrB1ZO7J2ZO3I2pG1I2tH1o6sHVk7snZk7cjakbUja0fWHiM7huwYsmPIjiE7huwYsmPIjiE7doXsGLJj"
    "P4fsGLJjyI4hO4bsGLJjyI4hO4bsGLJjyI4hO4bsGLJjKh9DdgzZMWTHkB1DdgzZMWTHkB1DdgzZMWTHkB1DdgzZMWTH"
    "kB1DdgzZMWTHkB1DdgzZMWTHYmRtyNqQtSFrQ9aGrA1ZG7I2ZG3I2kxfG7I2ZG2un22un22un22unW3I2pC1IWtD1oas"
    "DVkbsjZkbcjakLUha0PWhqxN5TZkbcjakLUha0PWhqwNWRuyNmRtyNqQtSFrQ9aGrA1ZG7I2ZG3I2pC1IWtD1oasDVlb"
    "jKwVWSuyVmStyFqRtSJrRdaKrBVZK7JWZK3IWpG1ImtF1oqsFVkrslZkrchakbUia0XWiqwVWSuyVmStyFqRtarciqwV"
    "WSuyVmStyFqRtSJrRdaKrBVZK7JWZK3IWpG1ImtF1oqsFVkrslZkrchakbUia42RtSBrQdaCrAVZC7IWZC3IWpC1IGtB"
    "1oKsBVkLshZkLchakLUga0HWgqwFWQuyFmQtyFqQtSBrQdaCrAVZC7IWlVuQtSBrQdaCrAVZC7IWZC3IWpC1IGtB1oKs"
    "BVkLshZkLchakLUga0HWgqwFWQuyFmQtMbJmZM3ImpE1I2tG1oysGVkzsmZkzciakTUja0bWjKwZWTOyZmTNyJqRNSNr"
    "RtaMrBlZM7JmZM3ImpE1I2tG1qxyM7JmZM3ImpE1I2tG1oysGVkzsmZkzciakTUja0bWjKwZWTOyZmTNyJqRNSNrRtaM"
    "rDlG1oSsCVkTsiZkTciakDUha0LWhKwJWROyJmRNyJqQNSFrQtaErAlZE7ImZE3ImpA1IWtC1oSsCVkTsiZkTciaVG5C"
    "1oSsCVkTsiZkTciakDUha0LWhKwJWROyJmRNyJqQNSFrQtaErAlZE7ImZE3ImpBFvQdBI7JGZI3IGpE1ImtE1mhrIzeN"
    "3DRy08hNIzeN3DRy08hNIzeN3DRy08hNIzeNXDRy0chFIxeNXDSq2Hj5n18BYeyVv+NsuPxGf8f56nOEosf9dj4D8d2/"
    "5K8QmuKuzt8EuE7GXhEi+lHb615fwqN57LPf3udyfiP2KhpRkm/+lj4jNdqT7p9058RPdafnt7g7UZrv/YTr+z/FFf4t"
    "5+r9CdeZn+I6F/fq1SkI6l3bgqDucvQvYP7j+ev/dihGo6j1eFTr8ajW41Gtx6Naj0W1l0fZ8kL0t1Rxy4MfxK0IXopb"
    "GQz8O3ntgegz3Y96FD8a+6l7mvfp9PY/DyD6bMWhuPTgyOW39rf2KW/a7z1+HerfzuveW/+81tCIa4JgRPS8rPmZ8zL6"
    "1a//zFejz4EdOeLfy6tbBUF17FHkn1yfRo+IfvS12EdRyjEjpgVv/PdmX738q57Bafb9dec5+loY79Crr/jO4iuX/2O6"
    "f5VnS18TvHNE9G38iOhf2j3vu6vnTfPzHpWe96j0vEel5/X6+cvR1yg47Puxw74fO+x7scOu4oftfdgV87AjDjsiYcQK"
    "71dSNuXQW/+qEdG/g3qOz+d4fI7H53h8jsfneHyOx+dQPcfjczw+x+Nzb4PH6OtPVPFVxde7RizzfjmtoJWUTa+9SsWz"
    "9nrWXhPs9ay9nrXXs/Z61l7PxvZ6e9xX8lXJ1yS+Kvmq5KuSr0q+KmO+otN0yF6H5H7IHofsccgeh+xx6PJb/8ovz5iH"
    "Z/h5Ru1neHqGp2d4eoanZ3h65nLU8UF7HLT1oK0HbT1o60FbD16OXuumjHjr0/7/Q8VofyokX6E3ySaqQvoV0q+QfoX0"
    "K35yPjxtr6ftlWKvp+31tL2ettfT9nr6bTwfnuLrKb6m8fUUX0/x9RRfT/H11OXXXu3jy2bwy/b8skfDL19eSstoOa2g"
    "lbSasik6bdeOiB7zJcd8yTFfuvzqa898yTFfcsyXHPMlx3zJMV9yzJdix2TERV8Fp9z1r9xx5Y4rV+d6rsodU+6YcseU"
    "2788Nu9P2uNJKz5p65O2Pmnrk7Y+GftbiDJr3DBikvfLaDmtoJWUTdE9Su1Rao1Se5Tao9QepfYo/b/t3Xt8m3d9L3Bh"
    "p7VdTdCLlaSkoS1tKZRQWprm2qTNoRvrkpCyjsvKxnAFql07voANliNFqioKEinb7NqYBxpuBtcYs47dr2y9t+fsdnY4"
    "97OznW3snBfTtIu0Y7826Zz38zTOq32RNWWjgXT945M8fn4/6fu5fB/pJ+l5JDO+HM1YNGPRjEUzFs1YNGPRjEUzFlvP"
    "/H6Z8HPpL5n/pejz6gVbC9Hr1vBajvv9dX9r9VqOcM+8PfPH96z+0vyV7f/cX5oP3/n7ovv7omeEL7YyMAGHIAs5OAx5"
    "KEDI9er2tbGr2k/2/d9vaH8+v/87vLrmC/z6QmsNnAFnwtlwLnTD+fByuBAugovhMngtXAVvhBvhTXATvBneDu+AW+Hd"
    "kIIBOAh3RrXOic3xf+64/2H3bYlWhFvbw89cP2/0862nvg/2vNjn/PW51uo334Sfs37Wns+2wm/G+Yytz7Se/s044d5P"
    "2/vpZ+w9031XXnJebI+Ejzwt4XuiY+sozUfNP6rXjqp0VL8d1W9H9dtR/XZUvx3F52j0Ke+Nkntje/ga/D7Hyn3WNPep"
    "d5/b32fOfa1w1f8pf32q9dS32YRnpH7SzE+a+clWEtbCOlgPG2AjXAOb4VrYAlthG2yHHbATroNdsBuuhz2wF/bBfjgA"
    "N0M/FOAlOuoH2sMrgQL1A/UDqQY4BDgEOAQ4BDgE+jbAI8AjwCPAI8AjwCPAI8AjwCPAI8AjwCPAI8AjwCPAI8AjwCPA"
    "I8AjwCNwLASOhcCxEDgWAsdC4FgIHAsBjoHuOyv2pvZk7BMYfaIVcp3FdRbXWVxncZ01MovrLK6zuM7iOovrLK6zuM7i"
    "OovrLK6zuM7iOovrLK6zuM7iOovrLK6zuM7iOovrLK6zuM7iOovrLK6zuM7iOovrLK6zuM7iOovrrI4LvyfqrNgPtofn"
    "/idjH8fs463wyvgf0hM3RR28rz08F29GR83QMeNImqFlhpYZWmbcYoaWGVpmHF0z9MzQM0PPDD0z9MzQM0PPDD0z9MzQ"
    "M0PPDD0z9MzQM0PPDD0z9MzQM0PPDD0z9MzQM0PPDD0z9MzQM0PPDD0z9MzQM0PPTOT2NJbTGE5jOI3hNIbTGE5jOI3d"
    "NHbT2E1jN43dNHbT2E1jN43dNHbT2E1jN43dNHbT2E1jN43dNHbT2E1jN43dNHbT2E1jN43dNHbT2E1jN43dNHbT2E1H"
    "5zTey8dLPTLf23rqu5juxfJeLO/F8l4s78XyXj7ub9/g/wtgI1wDm+Fa2AJbYRtshx2wE66DXbAbroc9sBf2wX44ADdD"
    "P2RgAg5BFnJwGPJQgPAIn+LjFB+nsJvCbgq7KeymeDiF1RRWU1hNYTWF1RRWU1hNYTWF1RRWU1hNYTWF1RRWU1hNYTWF"
    "1RRWU1hNYTWF1ZTKU1GCkypPqjzJm0nVJ1WfVH1S9UnVJ/kyicEkBpMYTGIwicEkBpMYTGIwicEkBpMYTGIwicEkBpMY"
    "TGIwicEkBpMYTGIwicEkXyb5MsmXSb5M8mWSL5N8mcRushW+Nvzp1uq3m/zUST8VC+f/ZPT88DE6PkbHx9T6WLTnHnvu"
    "secee+6Jzl084p6P6I8j9B/RH0d4cMSsI2Ydof8I/Uf0xhEeHKH/iJyOeCY74pnsiGeyI61XwiVwKVwGr4LL4dXwGrgC"
    "NsHr4Ep4PVwFV8M1sBmuhS2wFbbBdtgBO+E62AW74Xq4AfbAXtgH++EA3Ay3wFvhbXArvBP6oQDhI8xHqfpoK/yO2be0"
    "P5dvXfnh9ufjW1dC3yt8r/C9wvcK3yt8r/C9gmGF7xW+V/he4XuF7xW+V/he4XuF7xW+V/he4XuF7xW+V/he4XuF7xW+"
    "V/he4XuF7xW+V/he4XuF7xW+V/he4XuF7xW+V/he4XuF7xW+V/he4XuF7xW+V/he4XuF7xW+V/he4XuF7xW+V/he4XuF"
    "7xW+V/heibqsTG2Z2jK1ZWrL1JapLVNbprZMbZnaMrVlasvUlqktU1umtkxtmdoytWVqy9SWqS1TW6a2TG2Z2jK1ZWrL"
    "1JapLVNbprZMbZnaMrVlasvUlqktU1vGsExtmdoytWVqy9SWqS1TW6a2TG2Z2jK1ZWrL1JapLVNbprZMbZnacuv5+7Wd"
    "8LtiPsK3j/DtI63V74oJ937Y3g/b+2F7P4zdh1vh3rvtvdveu+292967rRKSsQ9h+CF7PhTlUpJLSS4luZTkUnKbktuU"
    "zCrJpSSXklxKcinJpSSXklxKcinJpSSXklxKcinJpSSXklxKcinJpSSXklxKcinJpSSXklxKcinJpSSXklxKcinJpSSX"
    "klxKcilhWJJLSS4luZTkUpJLSS4luZTkUpJLSS4liko0luRSkktJLiW5lORSkksperVwF1V3tZ7tO2He3n6qvhOmyPki"
    "54ucL3K+yPki54s4Fjlf5HyR80XOFzlf5HyR80X8i5wvcr7I+SLni5wvcr7I+SLni5wvcr7I+SLni5wvcr7I+SLni5wv"
    "cr7I+SLni5wvcr7I+SLni5wvcr7I+SLni5wvcr7I+SLni5wvcr7I+SLni5wvcr7I+SLni5wvcr7I+WL0SvJOqu6MPnEK"
    "tRdoL9BeoL1Ae4H2Au0Fswq0F2gv0F6gvUB7gfYC7QXaC7QXaC/QXqC9QHuB9gLtBdoLqhRoL9BeoL1Ae4H2Au0F2gu0"
    "F2gv0F6gvUB7gfYC7QXaC7QXaC/QXqC9QHuB9gLtBdoLtBdoL9BeoL1Ae4H2Au0F2gu0F2gv0F6IjrE8tXlq89Tmqc1T"
    "m6c2T22e2jy1eWrz1OapzVObpzZPbZ7aPLV5avPU5qnNU5unNk9tnto8tXlq89Tmqc1Tm6c2T22e2jy1eWrz1OapzVOb"
    "pzZPbR7DPLV5avPU5qnNU5unNk9tnto8tXlq89Tmqc1Tm6c2T22e2jy1eWrz0eu6w1Qdbp3sG3p+tP35+oaeHLdz3M5x"
    "O8ftHLdz3M7hleN2jts5bue4ncMzx+0ct3PcznE7x+0ct3PcznE7x+0ct3PcznE7x+0ct3PcznE7x+0ct3PcznE7x+0c"
    "t3PcznE7x+0ct3PcznE7x+0ct3PcznE7x+0ct3PcznE7x+0ct3PcznE7x+0ct3PcznE7x+0ct3NRb2WpzVKbpTZLbZba"
    "LLVZarPUZqnNUpulNkttltostVlqs9Rmqc1Sm6U2S22W2iy1WWqz1GapzVKbpTZLbZbaLLVZarPUZqnNUpulNkttltos"
    "tVlqsxhmqc1Sm6U2S22W2iy1WWqz1GapzVKbpTZLbZbaLLVZarPUZqnNUptthd+Ac6jVCd0QrtgnaJ6gd6L11PdyTNA8"
    "QfMEzRP0TrSe+l6OCTwn8JzAcwLPCTwn8JzAcwLPCTwn8JzAcwLPCTwncJzAcQLHCRwncJzAcQKfidazn5M2EbHLYJfB"
    "LnOMXQa7DHYZ7DLYZY6xy2CXwS6DXQa7DHYZ7DLYZbDLYJfBLoNdBrsMdhnsMthlsMtgl8Eug10Gu8xJ2GWi11nj2I1j"
    "N65XxjEbx2wcs3HMxvXJOFbjWI1jNY7VOFbjWI1jNY7VOFbjWI1jNY7VOFbjWI1jNY7VOFbjWI1jNY7VuAzHo1cgH1Tt"
    "g894F/ED9nzg+J4rnuXZ+bZneXZ+8GnvRz30bXyr6DM/41x9NDnZO5Xho02Y8hgfx/g4JuUxXo7RMkbLGC/HeDkm5TF+"
    "jvFzjJ9j/Bzj5xg/x/g5xs8xfo7xc4yfY/wc4+cYP8f4OcbPMX6O8XOMn2P8HOPnmJTHvGoc86pxzKvGMa8ax7xqHPOq"
    "cYzXY9F6573ta2PvaT/V3yZ4KquF/TPK89HW079j6P32vD9ad7zP1vuidz3DtEakNSKtkWPH5IjREbcckdaIWSPHjskR"
    "aY1Ia0RaI9IakdaItEakNSKtEWmNSGtEWiPSGpHWiLRGpDUirRFpjUhrRFoj0ho5yTE5Eh2Tw9gNYzesj4YxG8ZsGLNh"
    "zIb10DBWw1gNYzWM1TBWw1gNYzWM1TBWw1gNYzWM1TBWw1gNYzWM1TBWw1gNYzWM1bA+GY4qD6k8pPKQykMqD6k8pPKQ"
    "ykMqD6k8pPKQykMqD6k8pPKQykMqD6k8pPKQykMqD6k8pPKQykMqD6k8pPKQykMqD6kc1ojFBlUbtDWo2qBqgyoNqjSo"
    "0qBKgyoNqjSo0qBKgyoNqjSo0qBKgyoNqjKoyqAqg6oMqjAYfbZy0L0eNHrQ6EGjB40eNHowUj1A9QDVA1QP4DGAx4Bb"
    "DOAxQPUALgO4DOAygMsALgO4DOAygMsALgO4DOAygMsALgNUD6g4oOKAigMqDlA9oOoA1QOn+HPXUGc/nf109tPZT2c/"
    "nf109uPST2c/nf109tPZT2c/nf109tPZT2c/nf109tPZT2c/nf109tPZT2c/nf109tPZT2c/nf3RJ093qHKHKneYeYeZ"
    "d5h5h5l3mHVHK7w2vA+3Ptz6cOvDrQ+3Prfqc6s+3PqOXRveZ/3RZ/3RZ/3RZ/3RZ/3Rh3cf3n149+Hdh3cf3n149+Hd"
    "h3cf3n149+Hdh3ef9Ucf7n0Y9WHUh1EfRn2491l/9Fl/9Fl/9Fl/9Fl/9GHaR09fxLYX215se7HtxbYX215se7Htxbb3"
    "GNtebHux7cW2F9tebHux7cW2F9tebHux7cW2F9tebHux7cW2F9tebHux7cW2F9tebHux7cW2F9tebHux7cW2F9tebHux"
    "7cW2N/zEJ3L/dsxuP3Yd9e1ufbtb3+7Wt5t1+ynuw2f7jeDB9lPxG8HhdaZpq+W01XJajmmr5bQs054L0vJMyzMtzzTX"
    "0lbMaQ6lPR+k5Zr2eJG2ak5bNaetmtNWzWmr5rRVc9qqOW3VnLbqS1s1p/VA2qo5bdWc1gdpfZDWB2l9kNYHaX2Q1gdp"
    "fZDWB2l9kNYHaX2Q1gdpfZDWB2l9kNYHaX2Q1gdpfZDWB2lJpiWZlmRaH6T1QVofpPVBWh+k9UFawmnPOWkrhLQVQtoK"
    "IW2FkLZCSFshpPVIOlohvM8KYaQ9/FbV97ef7DXbe49dGfre1neyM8JPKt/D+/eEq6bncHbHiT7F/Zee//lsnx2PP6+f"
    "HYddmdKVKV2Z0pUpXZnSlSlep3RlijMpzqR0ZYrvKV2Z0pUpXZnSlSldmdKVKV2Z0pUpXZnSlSldmdKVKV2Z0pUpXZnS"
    "lSldmdKVKV2Z0pUpXZnSlSldmdKVKV2Z0pUpXZnSlSldmdKVKV2Z0pUpXZnSlSldmdKVKV2Z0pUpXZnSlSldmdKVKV2Z"
    "0pUpXZnSlSldmdKVKV2Z0pUpXZnSlSldmdKVKV2Z0pWp6D2EQ7pyov1kV8bfdqwfbwtf57Z/J3vin3MF0uptep7TbcLr"
    "Bd7deurW62LF9vDvnzh2lsq3VzsWe1crvPWPu/WPR8f03dz7UHu4+v0x3fNjrdP3+orT96qQj7af3le13NO+2qUfa1/t"
    "s3e2XuyiU3tF22R76PutL/p+irt/+jQ/ej9+/OidPX70/uiLXXSKU/jUad5FR4930aePd9E7XuyiU5zC50/zLvrC8S76"
    "4vEuent0heXbTngl11u/Ze+pvx5n8Tm9Dv1y+3e67leiK9x+5IS+3GLvLV5l3eJV1i1eZd0SefjD3zI3PG/2LV55veV7"
    "4JrOUNNX26Nf/vYa7ebo3bHol7/9daAVdsKbo/N89/t7/4tXiz2HLgkz33fC/th7gisg18V+IeqoH/qWse+F631jsZuO"
    "X834g7Z+MLrC8U3RvrBnfkBX/EDrFgj/+n5/fb+/vr/1XK52vPHbuNrxxtY/v79jsTdG52f+mxefF1+wx1z4SdKe1nrY"
    "C/tgPxyAfghHbzB6g9EbjN5g9AajNxi9ofWv5dqx6zlwfWtD7Gvte/2/D/bDAeiH1asRd5u1m0+7zdhtxm4zdpux+7vg"
    "U8hnFz678NmFzy58duGzC59dreiX5VtrYT1sgL2wD/bDAeiH8D52mrHT6E6jO43uNLrT6M5odIfRHUZ3GN1hdIfRHUZ3"
    "RKPbjW43ut3odqPbjW43uv1fTd9s48A2/j6kb7ZxYRsXtnFhGxe2He+brWZt5dNWM7aasdWMrWZs/S74FP0avc7YgtMW"
    "zzJbWntgL+yD/XAAfgT6IXw/9tH2tbFHoqtaHm9/6grB8NO5a93Hk+3r/b8X9sF+OAD9EM7YbMZmVTabsdmMzWZsNmOz"
    "GZuje77GjGuirTfYekN0xsPVtq5urZ4JcZW/ror2v97W61urvwd/pWfTK7l3ZSsDE3AIspCDw5CHAoT38jq3fV1r9fq+"
    "3/kXXd+3SeVNKm9SeZPKm1TepPImlTepvEnlTSpvis4hfC3ur22tgTPgTJBt61zohvPh5XAhXAQXw2XwWrgK3gg3wpvg"
    "JngzvB3eAbfCuyEFA3AQ7oTw84ffl9jvtUe/Kk/5FZF/r7H1muPXQr7aX69+xllMl9tz+dPOQjkv9qrw2s3o208vs3VZ"
    "a/W6u0v9dWm0/xJblxy/Qu+V/nrlM67Qu9iei6OZF9m66PjMC/114TNmvsKeV7TC3tzIoY14bNQ5G83ZqHs26p6Numej"
    "7tmoeza6p42R0gvc7oLW6nV9f3TC6/o2uMcN7nGDe9zgHje4xw3ucYN73OAeN7jHDe5xQ7SWf7mZL2+Fnyj+cXt4xcX5"
    "KpwfXXux3tb61urvmv9J+3PtmvDMnXWtc+A86IYkrIV1sB42wAWwEa6BzXAtbIGtsA22ww7YCdfBLtgN18Me2Av7YD8c"
    "gJuhHzIwAYcgCzk4DHkoQKjsz/TLn7aH1+D9eXsytha3tdFVi9+IrmJL8i+Jf1LfJmlI0pCkIWlekoYkDUm9nAy/ZYCO"
    "JB1JOpJ0JOlI0pGkI0lHko4kHUk6knQk6UjSkaQjSUeSjiQdSTqSdCTpSNKRpCNJR5KOJB1JOpJ0JOlI0pGMrhPrxrQb"
    "025MuzHtxrQb025MuzHtxrQb0+7wWxMw7ca0G9NuTLsx7ca0G9NuTLsx7ca0G9NuTLsx7ca0G9NuTLsx7ca0G9NuTLsx"
    "7ca0G9NuTLsx7ca0G9NuTLsx7ca0O1pvn/c8XmcRnld7bussOBvOgXPhPEjCWlgH6+F82AAb4RVwIVwEF8Mr4RK4FC6D"
    "V8Hl8Gp4DVwBm+B1cCW8Hq6Cq+Ea2AzXwhbYCttgO+yAnXAd7ILdcD3cAHtgL+yD/XAAboZb4K3wNrgV3gn9UICwf8+h"
    "6pxW+PvUZ9N5Np1nu93Zbnd2K/ym/fBqkpcZeZmRlxl5mZGXRdeYvNTel9r7Untfau9Lo7OSE9xLcC/BvQT3EmYlzEqo"
    "k+BegnsJ7iW4l+BegnsJ7iW4l+BegnsJ7iW4l+BegnsJ7iW4l+BegnsJ7iW4l+BegnsJ7iW4l+BegnsJ7iW4l+BegnsJ"
    "7iW4l8Awwb0E9xLcS3Avwb0E9xLcS3Avwb0E9xJUJahKcC/BvQT3EhxJcC/BvUT07Ph9VH1fpDtOd5zuON1xuuN0x+mO"
    "mxGnO053nO443XG643TH6Y7THac7Tnec7jjdcbrjdMfpjtMdpztOd5zuON1xuuN0x+mO0x2nO053nO443XG643TH6Y7T"
    "HccwTnec7jjdcbrjdMfpjtMdpztOd5zuON1xuuN0x+mO0x2nO053nO549NxxFlVnRec6d9HbRWvXsfMqu4x00dtFbxet"
    "XcfOq+zCsQvHLhy7cOzCsQvHLhy7cOzCsQvHLhy7cOzCsQu/Lvy68OvCrwu/Lvy6cOk6yXmVXdF5fp3YdWLXKYlOzDox"
    "68SsE7NOKXRi1YlVJ1adWHVi1YlVJ1adWHVi1YlVJ1adWHVi1YlVJ1adWHVi1YlVJ1adWHVyqDOq3KFyh8odKneo3KFy"
    "h8odKneo3KFyh8odKneo3KFyh8odKneo3KFyh8odKneo3KFyh8odKneo3KFyh8odKneo3KFyR9STZ6p2ZrRuOcPWGcfX"
    "g2v8tSba326r/fiZsW2YtmHaJsG28LdgwsfX8JvosW0LzxULV9rhigzjNozbMG7DuA3jNozbMG7DuA3jNozbMG7DuA3j"
    "NozbMG7DuA3jNozbMG7DuE2CbR7t2zzat3m0b/No3+bRvs2jfRs1bZGal2DzktaznRn+ze+5M8NjHI1xNMbRGEdjNMTC"
    "c145Ggu/W5ejMY7GOBrjaIyjsfDbhDka42iMozGOxsJHFo7GOBrjaIyjMY7GOBrjaIyjMY7GOBrjaIyjMY7GOBrjaIyj"
    "MY7GOBrjaCw6C///NdfC09evLXtazaefRd20p9kMe+Ufbf1jc3X/P/jrH5rRb9c1z4HzIAlrYR2shw2wEa6BzXAtbIGt"
    "sA22ww7YCdfBLtgN18Me2Av7YD8cgJuhHwoQ/Xadyisqr6i8ovKKyisqr6i8ovKKyisqr6i8ovKKyisqr6i8ovKKyisq"
    "r6i8ovKKyisqr6i8ovKKyisqr6i8ovKKyitR5WWVl1VeVnlZ5WWVl1VeVnlZ5WWVl1VeVnlZ5WWVl1VeVnlZ5WWVl1Ve"
    "VnlZ5WWVl1VeVnlZ5WWVl1VeVnlZ5WWVl5vheWL/t3kWnA3nwLlwHnRDEtbCOlgP58MGuAA2wivgQrgILoZXwiVwKVwG"
    "r4LL4dXwGrgCNsHr4Ep4PVwFV8M1sBmuhS2wFbbBdtgBO+E62AW74Xq4AfbAXtgH++EA3Ay3wFvhbXArvBP6IQMTcAiy"
    "kIPDkIcChJ3491T/fbT11C+rPNtZpn97ys4ybcipIaeGnBpyasipIaeGnBoYN+TUkFNDTg05NeTUkFNDTg05NeTUkFND"
    "Tg05NeTUkFNDTg05NeTUkFNDTg05NeTUkFNDTg05NeTUkFNDTg05NeTUkFNDTg05NeTUkFNDTg05NeTUkFNDTg05NeTU"
    "kFNDTg05NeTUkFNDTg05NeTUkFNDTg05NeTUkFNDTg05NeTUkFNDTo2oc+scqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6"
    "R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOk"
    "zpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpE6R+ocqXOkzpF6M1w7/R3Vf9c82Rm3"
    "f9t86gzHv21+p8+4/Rv1/6a5+nssf+2vv46SqkmqJqmapGqSqkmqhkVNUjWzam5Tk1QNo5qkapKq0VGTVE1SNUnVJFWT"
    "VE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnV"
    "JFWTVE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnVJFWTVE1SNUnVJFWTVC1K6q+o/qvmyc4SbjzvZwlXJVOVTFUyVclUJVOV"
    "TFUyVRyrkqlKpiqZqmSqkqlKpiqZKv5VyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJV"
    "yVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VMVTJVyVQlU5VM"
    "9aRHzl8eO3L+8jt+5HyT198Mn/Oj7+xcaf/2zteNvie8ubr1f5qn97kd/7u5egZzs/3Zfsug1f58/ZbBX2DwF9EK4CVr"
    "rK/XhKvVb0joG83Vc03+vBn++2fN0/Us0FjsT5svfrZ8avv6jDWr3fO/ou75k9O4e/44UvA/T2MFf/Ri/5/i/j/reP//"
    "j6h7/vtp3D3/7cXuOcXd89Lj3fNfo+75L6dx9/znF7vnFHfPuWue+v7ZWOw/NU90nuN/bJ7oPMfz1rz4yzrfOyrCHNet"
    "2RNbu+aF8ps5sdjX9d3XvX79utevX/f69evNcO9/aJ7o/Os/9Jr2D5svnN8e+ffNUNUfeNX7B80XTqK/f4Ls1sU2rLkl"
    "trstPBP595r9EJ57/LuU/27zFgjd+J3o33/XDH+P4982z4HzYC2sg/WwAfbCPtgPB6AfChCez/akWU+a8aQZT5rxpBlP"
    "mvFkNPqE0SeMPmH0CaNPGH3C6BPN785Zko/j8zg+j+PzOD6P4/M4Po9HbB8z+pjRx4w+ZvQxo48ZfSwafdToo0YfNfqo"
    "0UeNPmr00e+SlkfweQSfR/B5BJ9H8HkEn0d0eHhm3jmxC9eE8x4272HzHjbvYfMeNu9h8x6O3mu4eM3a2EVrwvMXH5L/"
    "Q7J/yPyHzH/I/IfMf8j8h8x/qBnOetCsB8160KwHzXrQrAfNetCsB816sPnUeYHhff+2eb8dVfktW7/VDN9f+prO+hrH"
    "vtbMwAQcgizk4DDkoQDh7X7T7X7zpO9YXrLm+f5O/N9w7PxGcw2cAWfC2XAudMP58HK4EC6Ci+EyeC1cBW+EG+FNcBO8"
    "Gd4O74Bb4d2QggE4CHdC+H7tZbK5dE3ow6/z4dcjR37N1q9Fn2T+qq1fPf5J5q/461ei/b9s65ebq2fu/ZK/fim6t1+0"
    "9YvN8H2/X7D1C83V8+1+3l8/H834OVs/F834qq2vHp/xs/762Wb0+xF0PyDBB6T/gBoP6IAHdMADOuABHfCADnjA7R6I"
    "7u9n3O5nmuEnyF/RNV/x2PIVfn2lmYS1sA7Wwwa4ADbCNbAZroUtsBW2wXbYATvhOtgFu+F62AN7YR/shwNwM/RDBibg"
    "EGQhB4chDwUI2S1ht4TdEnZL2C1ht4TdEnZL2C1ht4TdEnZL2C1ht4TdEnZL2C1ht4TdEnZL2C1ht4TdEnZL2C1ht4Td"
    "EnZL2C1ht4TdEnZL2C1ht4TdEnZL2C1ht4TdUjM8o+nL2Hy5uXqu4RVrvp1zDRcpW6RskbJFyhbd1yJli5QtUrZI2SJl"
    "i5QtUrZI2SJli5QtUrZI2SJli5QtUrZI2SJli5QtUrZI2SJli5QtUrZI2SJli5QtUrZI2SJli5QtUrZI2SJli5GyL2Hz"
    "pWZ4tt6CvlrAdcExtYDvAr4L+C6YsYDvAr4LjrMFnBdwXsB5AecFnBdwXsB5AecFnBdwXsB5AecFnBdwXsB5AecFnBdw"
    "XsB5AecFnBdwXsB5AecFnBdwXsB5AecFnBdwXsB5oRmeVXY/dvdjdr9b3e959P5meFZZ+Gn6PP7zRueNzuM9j/c83vM4"
    "z+M7j+88vvP4zuM7j+88vvP4zuM7j+88vvP4zuM7j+88vvP4zuM7j+88vvMqz+M7j9N89JjwRdW+GG19wdYXop6ew2YO"
    "mzlOzmE0Z2QOozmM5jCa4+IcVnNYzWE1h9UcVnNYzWE1h9UcVnNYzWE1h9UcVnNYzWE1h9UcVnNYzWE1h9UcVnNcnOPi"
    "HBfnuDjHxTkuznFxDuO5iOfnsfl8tPU5W5+LHrc+a+uzxx/PPuOvz0T7P23r08f3H/XX0ejzvfuaZ8HZcA6cC+dBNyRh"
    "LayD9XA+bIALYCO8Ai6Ei+BieCVcApfCZfAquBxeDa+BK2ATvA6uhNfDVXA1XAOb4VrYAlthG2yHHbATroNdsBuuhxtg"
    "D+yFfbAfDsDNcAu8Fd4Gt8I7oR8yMAGHIAs5OAx5KEDozaeo/lT0yPtJW5+MXAq4FHAp4FLApYBLAZcCLgVmBVwKuBRw"
    "KeBSwKWASwGXAi4FXAq4FHAp4FLApYBLAZcCLgVcCrgUcCngUsClgEsBlwIuBVwKuBRwKeBSwKWASwGXAi4FXAq4FHAp"
    "4FLApYBLAZcCLgVcCrgUcCngUsClgEsBlwIuBVwKuBRwKeBSwKWASwGXAi4FXAq4FHApiLz5BNWfiLZmbc2e9PO3jx/7"
    "/O3j39HP307fb/K4ak342mLm+KdS083T9x2ae6m4Nzp2pvTCVPPZPvl7w5rn65O/SSwmo1diPx39+1PRvz95Gr/X+LFI"
    "wT3Rv0eifz96GqupRArK0b8fOY11fDhScHf074dOUx0vnPdsSp7ZSp7ZSp7ZSp7ZStG7cHfZe5e9d9l7l713Ra+nt7+A"
    "3n0sUliksEhhkcJipPvOE75DXviWvVd+z3dtP37/1HPn7ugdmbz1Vp6yPBfyXMhzIW/9ko/eZzps9LDRw0YPGz1s9LDR"
    "w9FozmjOaM5ozmjOaM5o7vi7PtdHNbLmZc3Lmpc1L2te1rxs9C7OIavBQ57xDpl1yKxDZh0y65BZh8w6FK2KJqy/J5pr"
    "4Aw4E86Gc6EbzoeXw4VwEVwMl8Fr4Sp4I9wIb4Kb4M3wdngH3ArvhhQMwEG4M7qvZ3+n54bn/Z2eDM0ZmjM0Z2jO0Jyh"
    "OUNzhuYMzRk8MzRnaM7QnKE5Q3OG5gzNGZozNGdoztCcoTlDc4bmDM0ZmjM0Z2jORKuPcVmMR1sftPXBaHX6AVsfiLbG"
    "bI1Fr+pG5TZqBT+KzagV/KiRUSv4UTmOWr2PWsGMym7UinvUinvUinvUinvUinvUinvUinvUinvUinvUinvUinvUinvU"
    "invUantUL4zqhVG9MKoXRq22R/XDqJX1qJX1qJX1qJX1qJX1qJX1qJX1qNXLaPR6/v3YvD9S8T5b74u2RmyNRCqGbQ1H"
    "zz1Dp/Fz6GAzXLEdpPlgpG+AqoFIVX/07x3Rv33Rv73RI9vtPL2dp7fz9Hae3t6MvmVjTTiWNpY2ljaWNpaObvHeEz4W"
    "vucE7/HHYinppJqn76Ni+Fh1m+69jbrbOHEbJ27jxG103RY9CvU4InsckT286XFE9jgiexyRPY6BHkdkjyOyxxHZ44js"
    "cUT2OCJ7HJE9jsgeR2SPI7LHEdnjiOxxRPY4InsckT2OyB5HZI8jsscR2eOI7HFE9kTZvbv5Qvn8Mhb7CV7+RNRZ7+Ly"
    "u7j8Li6/i8vvav5/7YH4iA=="
)
GOTOS = (
    "eNrlXWeAFEUW/qqqlyA5SAaRIEn0JAjCoojkjCAu0cVVMkgOImEBSXJkOQSVJShJMgIeIN6dgAqioqKgHGIAVOLp4Xmg"
    "3qvunriTdrsahqv+UdPd01P1cr1671VPPQAPgaEhOBpBoDEMNEECmiILmiErmiMbWiA7WuIWtEIOtEZOtEEutEVutEMe"
    "PIy8aI986ID8eAQF0BEF8ShuRRIKoRMKozOKoAuKoiuKoRuKoztK4DGURDJKoQduw+MojRTcjidQBk+iLHqiHHqhPHrj"
    "DvRBBfRFRfRDJfRHZQxAFQzEnXgKVTEId2Ew7sYQ/AlDcQ+GoRqGozpGoAZGoiZG4V6MRi08jdoYg/vwDOpgLOpiHBIx"
    "nvDkmECYpqIeJhL292MytQ9gCrX1MY3aBzGD2gaYSe1DmGVSaA61jTCP2sZYQG0TLKS2KRZR2wyLqW2OF6ltgZepbYk0"
    "althBbWt8Qq1bbCK2rZYQ207rCPswtHeQ3NJ52AaS/pKulr0XG/SUtIxFhp66CdpJukViVag3kLBFxtsGyPCFQ6m9PBs"
    "smHJ64VFwiFhyIXN5phyvOD+Zb+yT9mf7Mvqg9P9bXT+OuShgvrbXaS+dQgafxeNv5vG30PXht/1XoLnLfNeR7xNcO0j"
    "rdtPWneARsw8596PgtOHEXD6KCROEp/OOEh24BDZgcNEuQ+UUP+Ia9SvFAa6z2KE7ngUyL7IMGQSqkR8SfbzKNnPz6n3"
    "Y9RXaCj/GTMNVdNPQpk/hKa29WpqSZwMqa2e3gM1Vh7FQvaXB6dCYiUxSm9tvo5qaazxosH+TcywO7Gd3yq1nSo07TvX"
    "NE0FdKddtMJFIkjfGS884SRPjdSdzYDGcPKqzhElziuh7AXXKOtEPy5eB9/iUgZ9i1B9XM5gH4x+9xO1Bn42OdkJV8g3"
    "/oXuPIFfqX0SVxF4cOoTrBcYk55Cb+RifZCb9UUehhCHoKdL0dOlWT/cFvKJwL77owIbgIpRn5QQV4/4VFkH3I42S9Vl"
    "sXN8jE1pN+FJzAQ8btPo/kzAVCqC5WvBMmr5qqE1C2X9BqIZewrN2SC0ZIPRig1BG+aMFm2ZSuswFO1syXZisTowtRZL"
    "1fqlI4vnef1R5t68XjKCdCdlQrq7hpXuQejEhqEzG44uJEnZaMRk1gjdWGN0Z02QwpriMdYMT7DmeJy1Qg/mvjXomQlr"
    "4L92Nmhm6kvzSD82An3YSPRXoCEDlWpIAkE4lCAcRhAOMSEchcHMf8YajRHMdzUKY5j8fBrjWAL1P4WNwbPsGUxlYzGN"
    "jcN0JjAOc9h4zGITMJum21TMo3YiFtDvEjAJS9lkpLFnsYxNwXI2FSvo2ySsNMeI5EO+ylT4kALTsJZNxzo2A68FzcSR"
    "Rt/A1HiwkcbYqGQMhuewhfl8k+nY5sVV0NVO82omdjCLn2+k80ecSOcu5fabUV9vsmCPqxP2shS8xSo4gHW/UlilLozF"
    "PtKBA+zPeJvNwjsk2Sl4l0mpfy9I6g+ycHb/ELuRMYlkHGaz8T7Ru06EePeH7GaIdUeb2zwxbjWRkyMsFu2MtoL9mMW6"
    "gi3vQPI/Uyr5c3CUzcXnbB6OscoxeTO58QWL7NF86ZpHk4gTbD6Om9avJ06yImHpGMgZCc1XLLJFPsUybvW/UTSzyKNw"
    "2HHy4TumZgxpffvgtL12LhoBs7NKMFuA71mhMKP8oAynUIcKz/xH1+RYSu85ViIdZXxwZcR6SRjOx2TBiocY8QLLzIix"
    "8aeii/79v1l46l9h4ebILviJdcPPLBn/Ys/jMnMC4e+ZssTVwHg4a9wFv7GFuMb+gj/YIlLWF8C5Jc8Fo8w9yVGjpzUh"
    "uD93VPRoBPRYwHGPVm8JXGVvWXgsc3dWHuvcHa2nbMp6yq6sp1uU9ZSDX4/cUE6udiXCyXvNzTshD5er+oJ8BPJzuV5e"
    "jAJcrkcK88UoZH5XnL4ran9XzLxzG90pad8pZd4pS3dut++Uod+noDxPRTlTU+tFqTSpyG8W7zvWKpMlqMRDz8GRPKcq"
    "XM16+UVU5YFR+pdQjevIhepaYl2D66lztbhP4l9GImdYigd4qKxVEupzNf7wgzwe86QNlM4VjO435IJ+3YSsfGPTynPi"
    "SjNuRYCdQNqcq46vqeBqK+5e/sFHzfZEzYe91HyE++LpVpw6iSQ4DV1NCQ6u/urO5QzeCz1olk3m/rK9DD3pd8vRm3ty"
    "v70wgPoeSE/2556nVmAodxobHaaYd4yszHDuDKaRymEagNFcUnEgnuFjMY6vxFjiXnmM569gAn8VqTZN4yl+NZF74lcG"
    "JmMS98VpJ3tlRUZxn+WBUdwp3En2aZpS2idjKkdc1jPO4P71jDciW/4ct7Llln7PwFy+CnP4aszjTnRnvnJb7HY1ZR8H"
    "1ZTPc081ZTS/fBFXE9EMV7W5hN/IDInnuNVRbCF8rNgz46QgjUubsyzI5ix3aPFXKJVaJ5CsVOx1rcEqR/q8Vik80tt4"
    "jXyIddwze6wP4uQGHjzbbOTRYs/xkB3cxCNnBzfz/6/soLMaky1KpWo5tjqS8W1cfX2V77hZsn+v8+jRpe1cXV4u8kg7"
    "FI4ks0I7A9Y3a7Gb+2pB9nCrFsSJDO1VLkPu1467X1nEsA7/4NFrhZOwj3fCfrKRI/COuYadhANBM8N7/DW8y2Xc5aCW"
    "EblDjtZVHyiVz/U4zK0YhIw6HDE5JujsEzt6/6mWHDrKpW1ZjGNaYn/cTyJOeCXipC0RX2lJk1N+NPnWS5PTNk3OaEmT"
    "s340+dFLk/M2TS6YOpSKi1rS5pKWWF8249AbcIVvxC9aUuA/RIES1zEG+CuXMUBnHu9VpR5FpGrTa0rWAtZuit+0lK/f"
    "eTztifrD1ncupL7LM2Ge6ZlxThCSGpuQVWxGNiHPsptnkS2CG7uMcgg9OZBLuLlfKrfI3I5ONVno/MK9LLQK+AoI92qB"
    "PV5mISF9SxXQFnYZWmczclERn/tEi4t43idaIq6hK3kd9KO0Mv243XX9sOK3aSgnrLMtqCBC1bZUFNY6spKQOacqIhWV"
    "zbOqdHan8OzSvFv479KEw8p6t+rWq4vAunWJR03Co4ZNg5GoTbiNRB26d5+wqnUSiaf16LqukFcP0FV9urpfeHaiNhBy"
    "J6ovIt4RjYR/hFzW/jBsRQvhe59DazEAbezr4CxdW+Ef0Y3Hiov2wr/iQh4q94l0ELGsQThm4BGxGh39qBXP9Q1Jwr++"
    "IVKNUgI6ixtfgSAzyl1EYN6gqwiW1W7C0qHHSCO6m1ahB50li3jdN5si5L5Zp5V2PUW81Dj0EqprCvoQ/3rbFr9vOn73"
    "E2r2cfcX7uSJncA0QClMbu4rGySc7yt7Sjin2DDFXHSydhyhFJZFGCni0X8ZLYL33Tnh31ilNIuWcR4nZMZ5vMhCz00w"
    "/eRA25IqPJ6p9KQnmU9E63Oy7bdtw1QhfzXN/JWOkZfpQkesZ9gyoyPuM4Vv3TlbWLsVdKTDHC0lf67QdS/nfC35vUBj"
    "S7fQz9K9oLGlW6yl5C/RWPJf8pP8NI0lf5mWkr9cY8lf6Sf5q2zJl/UNq72VDmvMMzfzzWszkW92sh5fL1Tvlt2IjcKi"
    "2ya7LuR61kZtFlZtlOfQUY63iniqF9omLJnwl4ztpmTciPfw7iA4NmOnGW22Pq9/pc4b2q6j/qrlnLpLOLHQu0U8vh9j"
    "T1zXXbzpeiWDCijfEm7/g5QaOP8W17z++03B67eFm++T2YIDwqqseVf4qkBScdDOqh4SVn7dqps5nK5uRu70+8h+9oiZ"
    "U/9EpOJj8+wonX0qrEqVz+zPz82KleP0zTH7zhfmnRN050vheSuFVatyMqBWJfA9Kl+LwL2EKms6zojMvS01OP98Vvjo"
    "+b1Nox9EeN268RUH5+yKA8m9C8SR8yYfL9HZRRv+y0F0j/fM8U8KMsc/u5L/j8eM7ZWgjK0Tqv2inGrR8qv/9VuFX9U2"
    "t3rNm5mOp33Df3hrFhtq+15PbuiJtzB0xNow9Jb2LIaumGfVVM+zaann2TXX8xyaSntOLaU9l+bSnkdTac+rpbTns6U9"
    "MA+lIyUKasn/WzXV9iKGLx+vI/5FtV27FDM8tm4pShjq/wOspOFu5koFjKUMNzMugZmWNJQx4jkinH4PjyejcYdhfVYw"
    "PJG9it6zSkbgP8j78jZVjND/BZ+KO+3+qhrq/oH1LkNlFFNHe3C34Yva6oj/PYbTdx6rjqRXN3SuUKuhNfY1DX1xv1dj"
    "3GtpufqqrTHH6xhWvWtdw1NBnmjo+pbMekYof/lmqJ8IdejIwQfDeP26R9Ue0tjCNTRx/x+ZNH9P"
)
