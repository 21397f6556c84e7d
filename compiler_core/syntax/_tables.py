"""Generated from mojo.lark by generate.py; do not edit."""

DIGEST = "3a0f3ca96f3d9419"
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
    (29, 2, 'EqualityPattern'),
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
    (166, 3, 'Parenthesized'),
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
    "eNrs3XlgVfd95/1zxdIW2icSBIxQJSFv2MZr2VebNp20BYIHIRa5I5GwI8DgtXY2ISWdhywiUqejdNPMJDNxo0hWYgsj"
    "yzhJFYG1L2hJiIjiJNwBAUJcYjlCTtDzutc4dZrFaWLspk//+Gg75/y+n/fn+z3nHi336tYgLrg9GBVMD0YH1wZjgvnB"
    "2GBREB/MCCYEtwbvDG4OEoNpwdTg7iA1mOmj24K0YJ6tC4I7g3uCPwymBH9kj3fZ44+DpODdwe8HfxIkB38apAR/5oj3"
    "2Ps/B9cHq4IbgtXBjcHa4KZgXXBHsN7RmcFdwZ8HfxD8l2BWkBXMDrKDOcGGYG6wMVgYbA4WB9uCJcHOYGmwS5V9wXVB"
    "XnBLkB9cw2e0YrRCdGt0Syh4ry2h4D8FH/X2fcF/9XZ3sN/b+4OPe5sTfNLb9OCAt8uCQm+XB3/l7Zbgr729Nyj2dmvw"
    "N95uCv7O2xXBP3i7Mvgfstke/K9gR/CZ2Cr/29t3B5/zdk/wj96mBKV4f538Xsvu3UFZjCia12sZRfN5LY/X5xBS8UlZ"
    "/2vr/jo14+w5MrKPEn7puq/ViK4fXfu1daNr/lYQBJdHptAyWk4raCXl0Cg1no6t+YfBU7F9f2TfH9n3R/b9kX1/ZN8f"
    "2fdHsX1/OBJPE+jt6cYhXwuCV0bGUTwl0ASaSJNoMl1DUyiRkiiZUiiVplEaXUvX0fV0A91I0+kmupluoVvpNrqd7qA7"
    "6S6aSbNoNs2huTSP5tMCWkiLaDEtobvpHlpKy2g5raCVdC+lUwatoUy6j3IoN7ZWEAyjHUY7jHYY7TDaYbTDaIfRDqMd"
    "RjuMdhjtMNphtMNoh9EOox1GO4x2GO0w2mG0w2iH0Q6jHUY7jHYY7TDaYbTDaIfRDqMdRjuMdhjtMNphtMNohzkcRjuM"
    "dhjtMNphtMNoh9EOox1GO4x2GO0w2mG0w2iH0Q6jHUY7jHY4NmGXkF5CeSn22bPmpMqcVMe6/+XgJ78WTWdIOkOOGZLO"
    "kOOGpDMknSHpDElnSDpD0hmSzpB0hqQzJJ0h6QxJZ0g6Q9IZks6QdIakMySdIekMSWdIOkPSGZLOkHSGpDMknSHpDEln"
    "SDpD0hmSzpB0hqQzJJ0h6QxJZ0g6Q9IZks6QdIakMySdIekMSWdIOkPSGZLOkHSGpDMknSHpDElnSDpD0hkaGY39a86w"
    "f3KG1bg6/wBJXFD3C8/BSUH9zzwPbwgafq1z8a0/+6f93IoJQeebUjUr6Hjdo2LXTz0qJv9C5onBt64K96Rf+dHnFz0q"
    "vMuZ87Iz52VnzsvOnJedOS87c14eeSdNosl0DU2hREqi36dkSqFUmkZpdC1dR9fTDXQjTaeb6Ga6hW6l2+h2uoPupLto"
    "Js2i2TSH5tI8mk8LaCEtosW0hO6me2gpLaPltIJW0r2UThm0hjLpPsqhx+hxej99gD5IH6IPU26sThAMSmRQIoMSGZTI"
    "oEQGpTEojUFpDEpjUBqD0hiUxKAkBiUxKIlBSQxKYlASg5IYlMSgJAYlMSiJQUkMSmJQEoOSGJTEoCQGJTEoiUFJDEpi"
    "UBKDkhiUxKAkBiUxKIlBDgclMSiJQUkMSmJQEoOSGJTEoCQGJTEoiUFJDEpiUBKDkhiUxKAkBiUxiHZwJHo1fTGY/KbN"
    "1uun97W7jpek9RJnL3H2EmcvcfYSBy+NXJ2ZvlbN74+80cpT7PPL3q8ts+9yWkHRiiu9/1nna46vv71Xx+uwX/wl2C+O"
    "/GsqL7P/clpBr/Jf/Dn8F3+CP3p1iTiXIs6liHMp4lyKOJciri4R3Y84nyLOp4gJiXAUcT5FXF0izqmIcyrinIo4pyLO"
    "qYhzKuKcijinIs6piHMq4pyKOKcizqmIcyrinIo4pyLOqYhzKuKcijinIs6piHMq4pyKOKcizqmIcyrinIo4pyLOqYhz"
    "KuKcijinIs6piHMq4pyKmNwI+gj6iMmNOKcizqmIcyrinIo4pyLOqYiJjri6RFxdIq4uEVeXiKtLxNUl4uoScb5FrtLE"
    "L5LzhZExNI7iKYEm0ESaRJPpGppCiZREyZRCqTSN0uhauo6upxvoRppON9HNdAvdSrfR7XQH3Ul30UyaRbNpDs2leTSf"
    "FtBCWkSLaQndTffQUlpGy2kFraR7KZ0yaA1l0n2UQ7kxpquRY/TaPyDDARkOyHBAhgMyHFBvQIYDMhyQ4YAMB2Q4IMMB"
    "GQ7IcECGAzIckOGADAdkOCDDARkOyHBAhgMyHJDhgAwHZDggwwEZDshwQIYDMhyQ4YAMB2Q4IMMBGQ7IcECGAzIckOGA"
    "DAdkOCDDARkOyHBAhgMyHJDhgAwHZDggwwEZDshwQIYDMhyQ4YAMB9xX/1ZwNvjt4Iy8+t6Ga9UN0j4/8vPv5s6PvFZ5"
    "so+n0GsOknz8xtfs89I4L43zV65Z53/ONev8T1yzojPQbwb6zUC/Gejnot8M9JuBfjPQbwb6uennpt8M9JuBfjPQz1G/"
    "Geg3A/1moN8M9JuBfjPQbwb6zUC/Geg3A/1moN8M9JuBfjPQbwb6zUC/Geg3A/1moN8M9JuBfjPQbwb6zUC/Geg3A/1m"
    "oN8M9JuBfjPQbwb6zUC/GehH3Y+63wz0m4F+M9BvBvrNQL8Z6DcD/Wag3wz0X6XzKPqzi3Mj++jN+dlF9Pp21vXtYjDO"
    "+3hKoAk0kSbRZLqGplAiJVEypVAqTaM0upauo+vpBrqRptNNdDPdQrfSbXQ73UF30l00k2bRbJpDc2kezacFtJAW0WJa"
    "QnfTPbSUltFyWkEr6V5KpwxaQ5l0H+VQbmydIDgzEs1qnPfxlEATaCJNosl0DU2hREqiZEqhVJpGaXQtXUfX0w10I02n"
    "m+hmuoVupdvodrqD7qS7aCbNotk0h+bSPJpPC2ghLaLFtITupntoKS2j5bSCVtK9lE4ZtIYy6T7KoVyKi521r52Bfc7A"
    "Ptx9uPtw9+Huw92Huw93H+4+3H24+3D34e7D3Ye7D3cf7j7cfbj7cPfh7sPdh7sPdx/uPtx9uPtw9+Huw92Huw93H+4+"
    "3H24+3D34e7D3Ye7D3cf7j7cfbj7cPfh7sPdh7sPdx/uPtx9uPtw9+Huw92Huw93H+4+3H24fZ9x5Tv5IDgd/WmFj07j"
    "O43tNC+neTnNy2leTvNympfTvJzm5TQvp3k5zctpXk7zcpqH0zyc5uE0D6fVOj0SvRM/Ff0JkSvjKVtP2XrK1lO2nvJ9"
    "QBD839jUhU1dWPph6YelH5Z+WPph6Ye5C0s/bJ2w9MMchqUfln5Y+mHph6Ufln5Y+mHph6Ufln5Y+mHph6Ufln5Y+mHp"
    "h6Ufln5Y+mHphxGHEYcRhxGHEYcRhxGHEYcRhzkNIw4jDiMOSz8s/TDyMLYwtjC2sPTD0g9LPyz9sPTD0g9jDks/6jUI"
    "TqI8ifAkwpMITyI8ifAkupPoTnJ0kqOTHJ3k6CRHJzk6ydFJjk5ydJKjkxyd5OgkRyc5+qFHlZMcneToJEcnOTrJ0UmO"
    "TnJxkouTXJyM9eZ7Kn7P3t+z9/fs/T17f88e34tt/a6t37X1u7Z+19bv2vpdW78b2/odW79j63ds/Y6t37H1O7Z+h9Mg"
    "eBHfi/hexPcivhfxveiIF/G9iO9F3XtR917UvRcl8qLuvah7L+rei7r3o+BG76fTTXQz3UK30m10O91Bd9JdNJNm0Wya"
    "Q3NpHs2nBbSQFtFiWkJ30z20lJbRclpBK+leSqcMWkOZdB/lUC79Drpvo7nsO5pvoxkx29+2wret8G0rfNue3+YyCHpl"
    "0CuDXhn0yqDXUb0y6HVUrwx6scWFbvb+FrqVbqPb6Q66k+6imTSLZtMcmkvzaD4toIW0iBbTErqb7qGltIyW0wpaSfdS"
    "OmXQGsqk+yiHcmkG19/i+ltcf4vrb3H9La6/xfW3uP4W19/Sjd8O3RqMCd0WjA3dHvxO6I5gXOjOYHzoruB3QzNtn0Wz"
    "aQ7NpXk0nxbQQlpEi2kJ3U330FJaRstpBa2keymdMoJRoTXB6FBm8Fuh+3yeQ7l0K7cnuD3B7QluT3B7gtsT3J7g9gS3"
    "J7g9Id94jk/I94R8T8j3hHxPyPeEfE9wfILjExyf4PgExyc4PsHxCY5PcHyC4xMcn+D4BMcnOD7B8QmOT3B8guMTHJ/g"
    "+ATHJ+R7Qr4n5HuC4xMcn4j9nKfHda7Hda6H8x7XuR7ue7jv4b6H+x7ue1znehD0IOhxpvQ4U3qcKT3OlB5nSo8zpceZ"
    "0uNM6XGd63Gm9JimHrQ9aHtk04O2B20P2h60PWh70Pag7UHbg7YHbQ/aHrQ9aHs47EHbg7YHbQ/aHrQ9aHvQ9qDtQduD"
    "tgdtD9oetD1oe9D2oO1B24O2J3aV+Caabzrym478piO/6chv2uObsavgcRkcx38c/3H8x/Efd8Rx7MexH+f3OL/H+T3O"
    "73F+j/N7nN/j/B7n9zi/x/k9zu9xfo/ze5zf46oeV/W4qsdVPc7vcX6P83icg+M8Ho95/IaK37D3N+z9DXt/w97fsMc3"
    "Ylu/buvXbf26rV+39eu2ft3Wr8e62a2b3brZjaRbN7vRdKPpRtONptvR3brZjagbUbdudutmt252y6BbN7t1s1s3u3Wz"
    "Wze7dbNbN7t1s1s3u3WzWze7dbNbN7t1s1s3u6XTLZ1u6XRLp1s63dLplk63dLo57JZOt3S6pdMtnW7pdEunG1E3om5E"
    "3Yi6pdMtnW7d7NbNbt3sllQ30m5Jdcey6ELT5cguR3Y5ssuRXfboim3ttLXT1k5bO23ttLXT1s6RqbZ2SKhDOh2S6ZBM"
    "h707pNKBogNFB4oOFB0oOlB0oOhA0YGiA0UHig4UHSg6VOlQpUOVDlU6uO9QKbp2EBy7cnU+Frs6zwwSQrOCyaHZwTWh"
    "OcGU0NwgMTQvmBqaHySFFgS/H1oYJIcWBRNCi4OJoSXBO0N3B5NCyxy7nFbQSsqhKGE7z+1qt9vabmu7re22tvMdBG0I"
    "2xC26X8bJ218tDmijY82vW/T+za9b9P7Nr1v0/s2vW/T+zZ9b9P3Nn1v0/c2fW/T9zZ9b9P3Nn1v0/c2fW+TWJvE2iTW"
    "pnKbxNok1iaxNom1SaxNYm0Sa5NYm8Ta9L1N39u4b+O+jfs27tsk16bvbfrepu9t+t6m722o2vS9LcbdiqLVka2ObHVk"
    "qyNb7dGKKAhacLfgbsHdgrsFd4sjWnC34G7ht4XfFn5b+G3ht4XfFn5b+G3ht4XfFn5b+G3ht4XXFhVbVGxRsUXFFl5b"
    "VG3hqyXmq1mVZns126vZXs32arZHc8xXE19NfDXx1cRXE19Njmjiq4mvJr6a+Griq4mvJr6a+Griq4mvJr6a+Griq4mv"
    "Jr6a+GpSsUnFJhWbVGziq0nVJr6aYleFRleFRleFRg4aXRUauWjkopGLRi4auWh0VWjkpJGTRn4bTUajyWg0GY0mo9Fk"
    "NJqMRleFRtPRaDoaTUej6Wg0HY2mo9F0NJqORtPRaDoaTUcjqkZUjagaUTWiakTViKoRVSOHjagaUTWiakTVaDoakTUi"
    "a0TWiKwRWSOyRtPRaDoaTUej6Wg0HY1oG9E2xmgb0DagbUDbgLYBbQPaBrQNaBvQNqBtQNuAtgFtA9oGtA1oG9A2oG1A"
    "24C2AW0D2ga0DWgb0DagbUDbgLYBbQPaBrQNaBvQNqBtQNuAtgFtA9oGtA0cNqBtQNuAtgFtA9oGtA1oG9A2oG1A24C2"
    "AW0D2ga0DWgb0DagbUDbEKOtR1uPth5tPdp6tPVo69HWo61HW4+2Hm092nq09Wjr0dajrUdbj7YebT3aerT1aOvR1qOt"
    "R1uPth5tPdp6tPVo69HWo61HW4+2Hm092nq09Wjr0dZzWI+2Hm092nq09Wjr0dajrUdbj7YebT3aerT1aOvR1qOtR1uP"
    "th5tfYy2Dm0d2jq0dWjr0NahrUNbh7YObR3aOrR1aOvQ1qGtQ1uHtg5tHdo6tHVo69DWoa1DW4e2Dm0d2jq0dWjr0Nah"
    "rUNbh7YObR3aOrR1aOvQ1qGtQ1vHYR3aOrR1aOvQ1qGtQ1uHtg5tHdo6tHVo69DWoa1DW4e2Dm0d2jq0dbHHqBdQvoDw"
    "BXQvoHsB3QvIXuDkBU5e4OQFTl7g5AVOXuDkBU5e4OQFTl7g5AVOXuDkBQ5e4OAFDl7g4AUOXlDthdidz1GVjqp0VJZH"
    "VTuq2lHVjqp2VI5HVTyq4lEVj6p4VMWjKh5V8aiKR1U8quJRFY+qeFTFo9iPYj+q8lGVj6p8VOWjKh/FfhTvUQ6O4j2q"
    "P0FwhIsjXBzh4ggXR7g4wsURLo5wcYSLI1wc4eIIF0e4OMLFES6OcHGEiyNcHOHiCBdHuDjCwREOjnBwhIMjHBzh4AgH"
    "ae7frw3l+Dg3dmwQ1JqvWvNVy0mt+arlppabWm5quanlptZ81XJUy1Gt+ao1X7X810qy1nzVmq9a81VrvmrNV635qjVf"
    "tear1nzVmq9a81VrvmrNV635qjVftehq0dWiq0VXi64WXS26WnS1HNaiq0VXi64WXa2MaxHWIqxFWIuwFmEtwlqEtear"
    "1nzVmq9aedfKuxZtbezx6mtovubIrznya478miO/Zo+vxe4famRQg78Gfw3+Gvw1jqjBXoO9BnsN9hrsNdhrsNdgr8Fe"
    "g7sGdw3uGtw1uGtw1+CuwV2DuwZ3De4a3DW4a3DXqFyDuwZ3De4a3DW4a3DX4K7BXYO7BncN7hrua7iv4b6G+xrcNbhr"
    "cNfgrsFdg7sGVQ3umliX/0mXbwzFB9eHEnw8IbghNNH7STSZrqEplBhcF0ryPplSKJWmURpdS9fR9XQD3UjT6Sa6mW6h"
    "W+k2up3uoDvpLppJs2g2zaG5NI/m0wJaSItoMS2hu+keWkrLaDmtoJV0L6VTBq2hTLqPciiXol3+KpqvOvKrjvyqI7/q"
    "yK/a46uxrV+x9Su2fsXWr9j6FVu/YutXYlu/bOuXbf2yrV+29cu2ftnWLyMKgudNyPMm5HnZPS+752X3vCOeNyHPy+15"
    "udwcmh7cErrJxzfTLXQr3Ua30x10J91FM2kWzaY5NJfm0XxaQAtpES2mJXQ33UNLaRktpxW0ku6ldMqgNZRJ91EO5VIQ"
    "RK+vh/k/zP9h3g/zfpj3w7wf5uUwL4d5OczLYV4O83KYl8O8HOblMC+HeTnMy2FeDvNwmIfDPBzm4TAPh9U7PDJWpeds"
    "fc7W52x9ztbnbHkuNovVZrHaFaeal2qzWM1PtTyrearmqZqnarNYzVe1TKvNYrVZrDaL1Wax2ixWm8Vqs1htFqtlXm0W"
    "q81itcyrZV4t82qZV8u8WubVMq+WeTXOapzVOKtxVuOsxlmNsxpnNYfVOKtxVuOsxlkt82qZVyOqRlSNqBpRNd5qmVfL"
    "vFrm1TKvlnk10mqZR+sFwbMon0X4LMJnET6L8FmEz6J7Ft2zyG4NTQtmhG708XS6iW6mW+hWuo1upzvoTrqLZtIsmk1z"
    "aC7No/m0gBbSIlpMS+huuoeW0jJaTitoJd1L6ZRBayiT7qMcyo2tFQRVelalZ1VoqvSsClEVoipEVYiqEFXpWRWqKlRV"
    "elaFrErPqvSsSs+q9KxKz6r0rErPqtBWoa1CW4W2Cm0V2iq0VWir0FahrUJbhbYKbRXaKrRVaKvQVqGt4rAKbRXaKrRV"
    "aKvQVqGtQluFtgptFdoqtFVoq9BWoa1CW4W2Cm0V2qrY48AhlIcQHkJ4COEhhIcQHkJ3CN0hdLeFUr2fRmnBnaFrgztC"
    "1wV3ha4PbtfHQ8gOITuE7BCyQ8gOITuE7BCyQ8gOITuE7BCyQ8gOqXwI2SFkh5AdQnYI2SFkh5AdQnYI2SFkh5AdQnYI"
    "2SFkh5AdQnYI2SFkh5AdQnYI2SFkh5BFfQfBM8ieQfYMsmeQPYPsGWTPIHvGHn8Qmun9LJpNc2guzaP5tIAW0iJaTEvo"
    "blpKy2g5raCVdC/lxGoEwUFVDqpyUJWDmA+qcFCFgyocVOGgCgdVOKjCQRUOqnBQhYMqHFThoNUPWv2g1Q9a/aCVD8bm"
    "stJcVprLSlyV5rISWyW2SnUrVa1UtdJcVqpcia9S5yrNZaXOVepcpbmsNJeV5rLSXFaay0rdq9S9St2r1L1K3avUvUrd"
    "q9S9St2r1L1KJJVIKpFUIqlEUomkEkklkkoOK5FUIqlEUomkUvcq5VWJqBJRJaJKRJXyqtS9St2r1L1K3avUvUqklbpX"
    "GXtsehrN04582pFPO/JpRz5tj6djW5+y9Slbn7L1KVufsvUpW5963W/Zon/5NSsUxN7PvvJ+zpX3c6+8n3fl/fwr7xd4"
    "/9b+FfxbXy8UXBMsfhs4p/1af3/xL397nhW8O/TPf8P6J6Fonb3B0tADwR+FHgzeFXoouCf0cPCfQo8Efxx6NPjD0F8E"
    "d4fenqxXqfvGf3tyTZAeevNrZ/xStd/sv3t56yv+25iu34k9Eyj6PKDo83+izw2KPvcn+oyg6DOBXnvWz6tXms1vyzRG"
    "1w6C8fSlkVd/Ix/92fWXPGJsDS3zfjmtoJWUQ7nBttBv2/uLHmN2haZ4v4yW0wpaSTmU8ks82j4z8mY/2ubG1giCCpUr"
    "VK5QuULlCpUrVK5QuULlCv4qPA5WeBys8DhY4XGwwuNghcfBCo+DFR4HKzwOVngcrPA4WOFxsMLjYIXHwQqPgxUeBys8"
    "DlZ4HKxAUYGiAkUFigoOKlBUoKhAUYGiAkUFigoUFSgqPA5WIKlAUoGkAkkFkgokFR4HKzwOVngcrPA4WOFxsAJdBbqo"
    "/7dyPn5Xlk/GpmJycH/o1cl4koc9JuNJvp/k+0m+n+TvydhkRO9Kyt2VlLsrKdeFckeX60S5TpTrRLlOlOtEubuSciuV"
    "60a5bpTrRrlulOtGuW6U60a5bpTrRrlulOtGuW6U60a5bpTrRrlulOtGuW6U60a5bpTrRrlulOtGuW6U60a5bpTrRrlu"
    "lOtGuW6U60a5bpTrRrlulOtGuW6UoypHVY6qXDfKdaNcN8p1o1w3ynWjHG052vLYPVgZ2jK0ZWjL0JahLUNbhrYMbRna"
    "MrRlaMvQlqEtQ1uGtgxtGdoytGVoy9CWoS1DW4a2DG0Z2jK0ZWjL0JahLUNbhrYMbRnaMrRlaMvQlqEtQ1uGtozDMrRl"
    "aMvQlqEtQ1uGtgxtGdoytGVoy9CWoS1DW4a2DG0Z2jK0ZWjLYndZX0DzBUd+wZFfcOQXHPkFe3whlkWpLEplUSqLUlmU"
    "yqJUFqWyKJVFqaNLZVEqi1JZlMqiVBalsiiVRaksSmVRKotSWZTKolQWpbIolUWpLEplUSqLUlmUyqJUFqWyKJVFqSxK"
    "ZVEqi1JZlMqiVBalsijlsFQWpbIolUWpLEplUSqLUkSliEoRlSIqlUWpLEplUSqLUlmUyqIUaaksSkd+D+3n3Vl+Htnn"
    "UX0e1edHptJSWkbLaQWtpNWUQ9Gr7D864h8d8Y+OeDi01PtltJxW0EpaTTkUrfGEGk844glHPOGIJ9R4Qo0nHPWEo55w"
    "1BOOesJRTzjqidhRn3PU5xz1OUd9zlGPhqYGf6HW5xz1OUd9zlGfc9TnHPU5R30u5uz/OOqx0GTvp9BSWkbLaQWtpNWU"
    "Q6FgdfB47FHgf49ErwxTvF9Gy2kFraQciv6tymft8VkrftaKH3Dd+Ky9Pmuvz9rrs/b67Eh0nc/Y64PW+Yx1PmOPz9jj"
    "M/b4jD0+Y6Ligg+HEoLcUFqQ57vNfb7b/EjohiA/FH1Ujj4av9Ej8VgrfCw0Mfi4FT7xuhU+GRrl2va/zOb/MpOFoTif"
    "/ZUr3f8cid4r/XVonGvq3/j8f4z8flASeiz429Djwd+H3h8Uhz4QfDr0weAfQh8K/i704eC/h0KxZ6ddH/zL5xW9/vlE"
    "rz6X6P+E3uznEd3zC57/Ez0vS5yXJVyVcFXCVYnzsoSzEs5KOCvRnxLuSrgrcV6WcFfCXQl3JdyVcFfCXQl3JdyVcFfC"
    "XQl3JdyVcFfCXQl3JdyVcFfCXQl3Jc7LEudlifOyxHlZ4rwscV6WOC9LnJclHJY4L0uclyXOyxLnZQmiEvNSYhpKTEOJ"
    "aSgxDSUoS1CWoCxBWYKyBGWJKSlxXpZcpb/tHRVMCj7vzHgidG/wj6HoZ/8guX/g5h9GRvvstb8pKA9F/w4guv3vfeXv"
    "bf/72Gd/57O/89nfxT77W5/9rc/+NvbZ3/jsb3z2N7Gz5dNW+bRufFonPo3+0+g/jf7T6D+N8tNX8VkAxaak2JQUm5Ji"
    "U1JsSorVK+awmK9ivopNSTFvxaak2JQUm5JiU1JsSopNSbEpKTYlxaak2JQUm5JiU1JsSopNSbEpKTYlxaak2JQUm5Ji"
    "U1JsSopNSbEpKTYlxaak2JQUm5JiU1JsSopNSbEpKTYlxaak2JQUm5JiORXLqVhOxXIqlmaxKSk2JcWmpNiUFJuSYvkV"
    "m5Liq/YX4AnBl0zJF0PRj/671P77SPSjv/bRX8c++m8++m8mJuHKxCwNnr4yMQlXfucXna/onn/ls7+KnbtFulKkK0W6"
    "UqQrRbpShKDIHkW6UqQrRbpSpCtFulKkK0W6UqQrRbpSpCtFulKkK0W6UqQrRbpSpCtFulKkK0W6UqQrRbpSpCtFulKk"
    "K0W6UqQrRbpSpCtFulKkK0W6UqQrRRwW6UqRrhTpSpGuFOlKEbIiXSnSlSJdKdKVImxFulKkK0W6UqQrRbpSpCtFulIk"
    "Bd8ryO9g7CyL/iSyEHMh3kK8hXgL8RbiLYxeq7EWYi3EWoi1EGsh1kKshVgLcRbiLMRZiLMQZyHOQpyFOAtxFuIsxFmI"
    "sxBnIc5CnIU4C3EW4izEWYizEGchzkKchTgLcRbiLMRZiLMQZyHOQpyFOAtxFuIsxFmIsxBnIc7C2OPdp648bn7K0Z9y"
    "9Kcc/SlHf8pen/ql/3qz+t/UX29Gf698gOsDXB/g+gDXB7g+wPUBrg9wfYCjAxwd4OgARwc4OsDRAY4OcHSAowMcHeDo"
    "AEcHODrA0QGODnB0gKMDHB3g6ABHBzg6wMUBLg5wcSD2E+wCLgq4KOCigIsCLgq4KOCigIsCc1NgbgrMTQHfBeamwNwU"
    "mJsCc1NgbgrkW2BuCuRbIN8C+RbIt0C+BfItkG8BmgI0BWgKVC5AU4CmAE0BmgI0BWgK0BSgKUBTgKYATQGaAjQFaArQ"
    "FKApQFMg3wL5Fsi3AFkBsgJkBbH770+i+KQjP+nITzryk478pD0+GXv0+ATOT9jjEzg/Ya9P2OsT9vqEvT5hr0/E1vi4"
    "PT5u68dt/bitH7f147Z+PPZd+8dk9zHZfUx2H5Pdx6z5MUd8zJofi/3t7UzvZ9FsmkNzaR7NpwW0kBbRYlpCd9MyWk4r"
    "aCXdS+mUQTmxdYJgv8r7Vd6v8n6V96u8X+X9Ku/Xtf387de1/bq2X9f269p+Xduva/t1bb+u7de1/Vzu17X9urZf1/br"
    "2n5d269r+3Vtv67tR7AfwX6V9yPYj2A/gv0I9iPYj2A/gv0I9iPYr2v7dW0/kv1I9iPZj2Q/kv1I9iPZr2v7dW2/ru1H"
    "tV/X9r/F37FHn83w/46MpXEUTwk0gSbSJJpM19AUSqQkSqYUSqVplEbX0nV0Pd1AN9J0uoluplvoVrqNbqc76E66i2bS"
    "LJpNc2guzaP5tIAW0iJaTEvobrqHltIyWk4raCXdS+mUQWsok+6jHMql6DP6/qtr6n8deSdFP3vedyaHQ9Hn90U/+0vb"
    "/tK2v4ydIR/F/lHsH8X9UbU+qtZH1fqoWh+15kflFgQfkdpHJPURe37Enh+x50fs+RF7fsSeH7HnR2Izm2/PfNnmyzbf"
    "EfnWz3dUvqPy5Zov13y55ss1X675cs2Xa75c82WaL9N8mebLNF+m+TLNl2m+TPNlmi/TfJnmyzRfpvkyzVc5X6b5Ms2X"
    "ab5M82WaL9N8mebLNF+m+TLNl2k+9/nc53Ofz32+TPNlmi/TfJnmyzRfpvmo8mWaH/sZWh6yPGR5yPKQ5SHLQ5aHLA9Z"
    "HrI8ZHnI8pDlIctDlocsz8TkoctDl4cuD10eujx0eejy0OWhy0OXhy4PXR66PHR56PI4yEOXhy4PXR66PHR56PLQ5aHL"
    "Q5eHLg9dHro8dHno8tDloctDl4cuD10eujx0eejyYs/42TcyhsZRPCXQBJpIk2gyXUNTKJGSKJlSKJWmURr5PhLxPsT7"
    "EO9DvA/xPsT7EO9DvA/xPsT7EO9DvA/xPsT7EO9DvA/xPsT7EO9DvA/xPsT7EO/jdB/ifYj3Id6HeB/ifYj3Id6HeB/i"
    "fYj3Id6HeB/ifYj3Id6HeB/ifTHiXFeFXMS5iHMR5yLORZyLOBdxLuJcxLmIcxHnIs5FnIs4F3Eu4lzEuYhzEecizkWc"
    "izgXcS7iXMS5iHMR5yLORZyLOBdxLuJcxLmIcxHnIs5FnIs4F3Eu4lxOcxHnIs5FnIs4F3Eu4lzEuYhzEecizkWcizgX"
    "cS7iXMS5iHMR577uGWa3/ILXTvmn0M//TUDN635K8LXQL/86Kj/5W4LXrs1v9POJV387GfU8Xa8+rD8f1psPj0R/+jDJ"
    "+8l0DU2hJIr+NCLZ+5k0i2bTHJpL82g+LaCFtIgW0xK6m5bSMlpOK2gl3Us59It+wpEbqxUEHxp5499cfYjTD73uucsf"
    "GvlZv2OZ6euzaDbNobk0j+bTAlpIi2gxLaG76aef8/whJB9C8qErz3n+0MgvemWbHNtf/4gZfQbiB+XbGrrG+ymURDNp"
    "Fs2mOTSX5tF8WkALaREtpiV0Ny2j5bSCVlIO/YHVPzByNV/7bpn1l9MKepX/AyO/zmvh5Tj+Z70eXvTO8f3R5x+Elnm/"
    "nFbQSsqhq/dqKlfne/XkX+F3g13/iqtAZ+hf9zpOb85rOM1+w1c2jH7v+bguPh79LlInH9fJx3XycZ18XCcfj313+pg9"
    "Hrvy3MLH7PGYPR6zx2P2eMxZ/Wbe0b6+M693G52ov3A/9xcjo2kMjaV4mkDvpESaSqk0jWbQnfQueje9h9ZRJm2gjbSL"
    "3sxZ/W7o9VMVXflRnh/l+VGeH+X5UZ4f5flRnh+N/iye50d5fpTnR3l+lOdHeX6U50d5fpTnR3l+lOdHeX6U50djnh+x"
    "8iNWfsTKj1j5ESs/YuVHrPyIlR+x8iNWfsTKj1j5ESs/YuVHrPyIlR+x8iNWfsTKj1j5ESs/MhIKMoKToatzlkVdP8z1"
    "w1w/zPXDXD/M9cNcP8z1w9HfgXD9MNcPc/0w1w9z/TDXD3P9MNcPc/0w1w9z/TDXD3P9cCyPh6z8kJUfsvJDVn7Iyg9Z"
    "+SErP2Tlh6z8kJUfsvJDVn7Iyg9Z+SErP2Tlh6z8kJUfsvJDVn7Iyg/FVn7Qyg9a+UErP2jlB638oJUftPKDVn7Qyg9a"
    "+UErP2jlB638oJUftPKDVn7Qyg9a+UErP2jlB638YGzlB6z8gJUfsPIDVn7Ayg9Y+QErP2DlB6z8gJUfsPIDVn7Ayg9Y"
    "+QErP2DlB6z8gJUfsPIDVn7Ayg+46wqCve4Z9rpn2Ot+bq9ae90v7HUe73Ue73Uvt3fk5z9ndq/Hur0e6/Z6rNvrsW6v"
    "x7q9Huv2eqzb67Fur8e6vR7r9nqs2+uxbq/7sr3uI/Z6zNvr+rDX9WGv68Ne9xF73Zft/RfPmd3rurHXfdnemNM9nO7h"
    "dA+nezjdw+keTvdEf7PM6R5O97iD3OMOco87yD0y2OMOco9H5T2c7uF0D6d7ON3D6R5O93C6h9M9nO7hdA+nezjdw+ke"
    "TvdwuofTPZzu4XQPp3s43cPpHneQe2S6xx3kHk73cLrnTb1KnApd/Ue06F/Y3G+67jdd95uu+03X/abrftN1v+m633Td"
    "b7ruN133m6773c/fb8Lul+797qruN2X3m7L7R/6U3kNraR1l0gbaSDtpF+2jaMXdKu5WcbeKu1XcreJuFXeruFvF3Sru"
    "VnG3irtV3K3ibhV3q7hbxd0q7lZxt4q7Vdyt4m4Vd6u4W8XdKu5WcbeKu2MVd6m4S8VdKu5ScZeKu1TcpeIuFXepuEvF"
    "XSruUnGXirtU3KXiLhV3qbhLxV0q7lJxl4q7VNyl4i4Vd6m4S8VdKu6KVdyp4k4Vd6q4U8WdKu5UcaeKO1XcqeJOFXeq"
    "uFPFnSruVHGnijtV3KniThV3qrhTxZ0q7lRxp4o7Vdyp4k4Vd6q4M1YxR8UcFXNUzFExR8UcFXNUzFExR8UcFXNUzFEx"
    "R8UcFXNUzFExR8UcFXNUzFExR8UcFXNUzFExR8UcFXNUzIlV3KHiDhV3qLhDxR0q7lBxh4o7VNyh4g4Vd6i4Q8UdKu5Q"
    "cYeKO1TcoeIOFXeouEPFHSruUHGHijtU3KHiDhV3qLgjVnG7ittV3K7idhW3q7hdxe0qbldxu4rbVdyu4nYVt6u4XcXt"
    "Km5XcbuK21XcruJ2FberuF3F7SpuV3G7ittV3K7i9ljFbSpuU3GbittU3KbiNhW3qbhNxW0qblNxm4rbVNym4jYVt6m4"
    "TcVtKm5TcZuK21TcpuI2FbepuE3FbSpuU3GbittiFbequFXFrSpuVXGriltV3KriVhW3qrhVxa0qblVxq4pbVdyq4lYV"
    "t6q4VcWtKm5VcauKW1XcquJWFbequFXFrSpujVXcouIWFbeouEXFLSpuUXGLiltU3KLiFhW3qLhFxS0qblFxi4pbVNyi"
    "4hYVt6i4RcUtKm5RcYuKW1TcouIWFbeouCVWcbOKm1XcrOJmFTeruFnFzSpuVnGziptV3KziZhU3q7hZxc0qblZxs4qb"
    "Vdys4mYVN6u4WcXNKm5WcbOKm1XcrOLmWMVNKm5ScZOKm1TcpOImFTepuEnFTSpuUnGTiptU3KTiJhU3qbhJxU0qblJx"
    "k4qbVNyk4iYVN6m4ScVNKm5ScZOKm2IVN6q4UcWNKm5UcaOKG1XcqOJGFTequFHFjSpuVHGjihtV3KjiRhU3qrhRxY0q"
    "blRxo4obVdyo4kYVN6q4UcWNKm6M3YG/z+Ph+67co7/P49b7PG69z+PW+zw+ve9teP3pqKf38vTeK98VvJen9/L0Xp7e"
    "y9N7r+J3gFdv5ehfXQ6Epv3cVxJOCC6EflGi/5pXEv6XP4d4fbqpHAyFfv6r614KvfpTlR+EftrFcOiG4JXQr9Pb6G+Z"
    "N4yMo3hKoAk0kSbRZLqGplAiJVEypVAqTaM0upauo+vpBrqRptNNdDPdQrfSbXQ7uXtxhmxwX7fBfd0G93Ub3NdtcF+3"
    "wX3dBvd1G9zXbXBft8F93Qb3dRvc121wX7fBfd0G93Ub3NdtcF+3wSxuMIsbzOIG93Ub3NdtcF+3wX3dBmfZBvd1G8zo"
    "Bvd1G2K/U89Gm402G2022my02Wiz0WajzUabjTYbbTbabLTZaLPRZqPNRpuNNhttNtpstNlos9Fmo81Gm402G2022my0"
    "2Wiz0WajzUabjTYbbTbabLTZaLPRZnOYjTYbbTbabLTZaLPRZqPNRpuNNhttNtpstNlos9Fmo81Gm402G212jDYLbRba"
    "LLRZaLPQZqHNQpuFNgttFtostFlos9Bmoc1Cm4U2C20W2iy0WWiz0GahzUKbhTYLbRbaLLRZaLPQZqHNQpuFNgttFtos"
    "tFlos9Bmoc1Cm8VhFtostFlos9Bmoc1Cm4U2C20W2iy0WWiz0GahzUKbhTYLbRbaLLRZV+nvOv5j1f9Y9Tdp1bf2N87R"
    "x9Dfi4v78Wvzj/ZRQtyrzySIj4v+Tfio131lUtzrt0+JbX/9V37/p74y7coaQfBfoq9OHkT/SjP6t5k3xkXfTo+LPsv0"
    "z6/yT9j/3FXoz12F/vzKT9j/fOTN/m8zUZZb4tJkeZ97zfvca97nXvM+95r3uXrfNzKe4mkCvZMm0WRKpKmUStMojW6g"
    "GXQn/RG9i95Nf0rvobW0jjJpA22knbSL9sXWiAsyucjkIpOLTC4yucjkIpOLTC4yucjkIpOLTC4yucjkIpOLTCtkcpHJ"
    "RSYXmVxkcpHJRSYXmVxkcpHJRSYXmVxkcpHJRSYXmVxkxlys52I9F+u5WM/Fei7Wc7Gei/VcrOdiPRfruVjPxXou1nOx"
    "nov1VljPxXou1nOxnov1XKznYj0X67lYz8V6LtZzsZ6L9Vys52I9F+u5WB9zsY6LdVys42IdF+u4WMfFOi7WcbGOi3Vc"
    "rONiHRfruFjHxTou1llhHRfruFjHxTou1nGxjot1XKzjYh0X67hYx8U6LtZxsY6LdVys42JdzMVaLtZysZaLtVys5WIt"
    "F2u5WMvFWi7WcrGWi7VcrOViLRdruVhrhbVcrOViLRdruVjLxVou1nKxlou1XKzlYi0Xa7lYy8VaLtZysZaLtTEXa7hY"
    "w8UaLtZwsYaLNVys4WINF2u4WMPFGi7WcLGGizVcrOFijRXWcLGGizVcrOFiDRdruFjDxRou1nCxhos1XKzhYg0Xa7hY"
    "w8UaLtbEXGRwkcFFBhcZXGRwkcFFBhcZXGRwkcFFBhcZXGRwkcFFBhcZVsjgIoOLDC4yuMjgIoOLDC4yuMjgIoOLDC4y"
    "uMjgIoOLDC4yuMiIuVjNxWouVnOxmovVXKzmYjUXq7lYzcVqLlZzsZqL1Vys5mI1F6utsJqL1Vys5mI1F6u5WM3Fai5W"
    "c7Gai9VcrOZiNReruVjNxWouVnOxOuYinYt0LtK5SOcinYt0LtK5SOcinYt0LtK5SOcinYt0LtK5SLdCOhfpXKRzkc5F"
    "OhfpXKRzkc5FOhfpXKRzkc5FOhfpXKRzkc5FeszFKi5WcbGKi1VcrOJiFReruFjFxSouVnGxiotVXKziYhUXq7hYZYVV"
    "XKziYhUXq7hYxcUqLlZxsYqLVVys4mIVF6u4WMXFKi5WcbGKi1VX7W96Jwe3xmUE/3kk+jyBe2N//5bhffTrK92Hroz9"
    "/uT2uOjn7/H5e2Kfr4jtvdy99XL3sXfEtt4Vd01w57+TR6t/HxRxNCduaTA77rarznM1/kNd9J5hXuwuaH7cGBO2zLwt"
    "i03o0mBBXLqPo1P4Z776Z75r+rPYZwtN4Z/67E9HovSL7bUkLvr1P7HXn/j6n8ReFfndsbf/Kfb2j2Nv3xV7+0ext38Y"
    "e7s09vaekVef9xL9+O634edSb+29bvQvCJf4bnmJ75T/KG6Z98tpBa2kHIreq0b/gnDxldeAXGzPP7bnYnsutudiey62"
    "5+LYntH1Fllvkb3+xF6L7LXIXovstchei2J7RZ+FudD37gtdOxdad6EjFjpioe+PFzpioSMWOmKhIxY6YuFb/Den0Z8N"
    "LuBtWdwU75fRclpBKymHot8jLI9766cjdlWOSwpWxkWTni+3+bK5V9LzeZzP43we5/M4/8edm3elc/Ps+Z/tOc+e8+w5"
    "z57z7Dnvx52ba7259lptr7n2mmuvufaaa6+5sb2i3Gvios+tmyOfOfafE70zc82ZI6c5jpnjmDmOmTOymnIo+vy92c7O"
    "2Y6Y7YjZjpjt0XK2R5LZjprtqNmOmu2o2Y6a7ajZsaNmOWqWo2Y5apajZjlqlqNmOWqWo2Y5apajZjlqlqNmxZ71N9MR"
    "Mx0x88rzEWfae6a9Z9p7pr1n2numvWfG/iddZpw7b9+n3BcX7fofjETzneL9MlpOK2gl5VCU/r/E/eR/rYsedVf0p2yO"
    "ustRdznqLkfd5ai7HHVX7Nkxd9rjzlgfot/tjTcbd/jsDteXO0Yeo8fp/fQB+iB9iD5MuRR9Ls3tIxNpMkWrvy8uIbjN"
    "Z7fFHG2Mi+5xqz1u9bVbY8/L2Rw3OdgUF/2PcjMcMYOHGe5jZriPmSGjrZhnuIeZ4R5mhpRmyHWGe5cZ7l1muHeZ4d5l"
    "hnuXGe5dZrh3meHeZYZ7lxnuXWZ49Jrh3mWGe5cZ7l1muHeZ4d5lhnuXGe5dZrh3mRHzcAs3t8T8bpfvjrgbgpy46Ndv"
    "9vWbuZkY3OSjm36cSnS+ov2b7g5ruq9O18PppnG6VKdLdbpUp0t1ulSnS2Z6bO374ya+Los9KkwMHkC/N/bRjbbcOBL9"
    "6AYf3TDyVv/3z8nB9Uiuj3n7WuzzRzxeXTfyVv9EIz74i7ibZHutq+61V14v7lrdv9Zd5rWSuZbLa+V9LWfXmsprR5Jp"
    "Js2i2TSH5tI8mk8LaCEtosW0hO6mpbSMltMKWkn3Ug49Ro/T++kD9EH6EH2Ycin6l6JpHKaZ5TTu0rhL4y6NuzTu0rhL"
    "4y6NuzTu0rhL4y6NuzTu0rhL4y6NuzTu0rhL4y6NuzTu0rhL4y6NuzTu0rhL4y6NuzTu0rhL4y6NuzTu0rhL4y6Nu7SR"
    "39Wzx+MmBe+P+2Wfoxv925Bpsbuw+ODDztlpuKbhmoZrGq5puKbhmoZrGq5puKbhmoZrGq5puKbhmoZrGq5puKbhmoZr"
    "Gq5puKbhmoZrGq5puKbhmoZrGq5pI9FpyPH+MXqc3k8foA/Sh+jDlEvR5FMln8phKoepHKZymMphKoepHKZymMphKoep"
    "HKZymMphKoepHKZymMphKoepHKZymMphKoepHKZymMphKoepHKZymCr5VO5SuUvlLpW7VO5SuUvlLpW71Ji7FO5SuEvh"
    "LoW7FO5SuEvhLoW7FO5SuEvhLoW7FO5SuEvhLoW7FO5SuEvhLoW7FO5SuEvhLoW7FO5SuEvhLoW7FO5SuEvhLoW7FO5S"
    "uEvhLoW7FO5SuEuJuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvm"
    "Lpm7ZO6SuUvmLpm7ZO6SuUvmLpm7ZO6SuUvmLpm7aM234+9CX3uW+e+/4bPMo+klSS9JeknSS5JekvSSpJckvSTpJVkl"
    "CUmS9JKklyS9JOklSS9JeknSS5JekvSSpJckvSTpJUkvSXpJ0kuSXpL0kqSXJL0k6SVJL0l6SdJLkl6S9JKklyS9JOkl"
    "xXo7lbup3E3lbip3U7mbyt1U7qZyN5W7qdxN5W4qd1O5m8rdVO6mcjeVu6ncTeVuKndTuZvK3VTupnI3lbup3E3lbip3"
    "U7mbyt1U7qZyN5W7qdxN5W4qd1O5m8rd1Ji7RO4SuUvkLpG7RO4SuUvkLpG7RO4SuUvkLpG7RO4SuUvkLpG7RO4SuUvk"
    "LpG7RO4SuUvkLpG7RO4SuUvkLpG7RO4SuUvkLpG7RO4SuUvkLpG7RO4SuUuMvd7AlJHXJuGaN5yE5Kv2mPiLflM91h3J"
    "ZPlNlt1k2U2Ofb95r/e/zP/j/Vjc1fh/vG//6zxFf8s6Se8muRebZMImuWeYJKVJUpokpUkmbJIJm+TucZIpm2TCJkls"
    "krvISe4iJ7mLnDRyLV1H19MNdCNNp5tIeiO30K10G91Od9CddBfNpFk0m+bQXJpH82kBLaRFtJiW0N10Dy2lZbScVtBK"
    "upfSKYPWUCbdRzmUS3E6WeCe8ZNxIR8diBtjJt6J9p1o3xl7Bnt68Km4t/aeLUkHJkp+Ig8TJT5R4hMlPlHaE688a3Wi"
    "hCZKaKKEJkpoooQmSmiihCZKaKKEJkpoooQmSmiiZCZKZqJkJkpmIraJUoiuGQQTVJug2gTVJqg2QbUJtky4Um2CahNU"
    "m6DaBNUmqDZBtQmqTVBtgmoTVJug2gTVJqg2QbUJqk1QbYJqE1SbMPKL/vvzX8e9Ff/9OTrfCeY7wXwn4E4w3wk6noA/"
    "AX8C/gT8CeY7QQYJ5jvBfCeY7wT+E8x3gvlOMN8J5jvBfCeY7wTznWC+E2SWYL4TzHeC+U4w3wnmO8F8J5jvBPOdIM8E"
    "eSbIM0GeCfJMkGeCPBPkmSDPBHkmyDNBngnmO8F8J8g1Qa4Jck2Qa4JcE8x3gvlOMN8J5jvBfCfIOsF8J8S+G/u0+S6O"
    "uzo/Uw5Z/2/j3ug/av9d3NX4iUi0k/E6Ga+T8ToZr5PxOhmvk/E6Ga+T8ToZr5PxOhmvk/E6Ga+T8ToZr5PxOhmvk/E6"
    "Ga+T8ToZr5PxOhmvk/HR/3ekk/E6Ga+T8ToZr5PxOhmvk/E6Ga+T8ToZr5PxOhmvk/E6Ga+T8ToZr5PxOhmvk/E6Ga+T"
    "8ToZr5PxOhmvk/E6Ga+T8ToZr5PxOhmvk/E6Ga+T8bHvZEt08h9cqSYG/yP2M4t3XPmZxTus9g6rvcNq77DaOxz1jpGr"
    "1fFJwf+Miz4L8/8ZGUvjKJ4SaAJNpEk0ma6hKZRISZRMKZRK0yiNrqXr6Hq6gW6k6XQT3Uy30K10G91Od9CddBfNpFk0"
    "m+bQXJpH82kBLaRFtJiW0N10Dy2lZbScVtBKupfSKYPWUCbdRzmUS9HnX//eyG/TOyn62e/67Hd99rsj//xsx/FyGC+D"
    "8Vee7TheDuPlMF4O42Uw/sqzHcfzPp738byP53087+N5H8/7eN7H8z6e9/G8j+d9PO/j+R7P93i+x/M9nu/xfI/ncfwb"
    "PNtxfOyOcRx347gbx904XRrH3TjuxnE3jrtx3I3TpXHcjeNuHHfjuBvH3TjuxnE3jrtx3I3jbhx347gbx9047sZxN467"
    "cdyN424cd+O4G8fdOHeM49wxjnPHOM4d4zh3jOPcMY6T7rhf8L1K9Odd//x/ZG8beXMfad/anwklBE84gz8X96t8Z/b5"
    "uBuC0rhfp370p5G/o+O/8+Ofu0Ud/bav/HbsceK3fPRbsTkZa07GmpOxV6Z4rC1jHTXWnIw1J2OvTPFYczLWnIw1J2PN"
    "yVhzMtacjDUnY83JWHMy1pyMNSdjzclYczLWnIw1J2PNyVhzMtacjDUnY83J2DeY4rExd2O4G8PdmCvuxnA3hrsx3I3h"
    "bswVd2O4G8PdGO7GcDeGuzHcjeFuDHdjuBvD3RjuxnA3hrsx3I3hbgx3Y7gbw90Y7sZwN+YN3I2JvebIaO5Gczfa+TWa"
    "s9GcjeZsNGejzflorkZzNZqr0VyN5mo0V6O5Gs3VaK5GczWaq9FcjeZqNFejuRrN1WiuRnM1mqvRXI12/kRrBMEo1Ub5"
    "aJRqo1QbpdIolUapNEqlUSqNUmmUSqNUGqXSKJVGqTRKpVEqjVJllCqjVBmlyigVRsVWj4v+VbSP4qweF/0pptXjrB5n"
    "9Tirx1k9zupxVo+zepzV46weZ/U4q8dZPc7qcVaPs3qc1eOsHhdbPWT1kI9CVg9ZPWT1kNVDVg9ZPWT1kNVDVg9ZPWT1"
    "kNVDVg9ZPWT1kNVDVg9ZPWT1kNVDsWd5B7/Es7wDlYPXPcs7+DnP8g6iK3IVRF8zI/rqElwFXAVcBdG/UY2+QgFXAVcB"
    "V8HPeJZ3wGXAZXDl98HBGzzLO/iJZzFHn708cnkKLaPltIJWUg5Fn6V9+fLV/X32ZVUvq3r58qv+L1/+9Z6lffnyz/qd"
    "cPQ1mH50OYEm0iSaTNfQFEqiZJpJs2g2zaG5NI/m0wJaSItoMS2hu+keWkrLaDmtoJV0L6XTfZRDubE1g+CHXPyQix9y"
    "8UMufsjFD7n4IRc/5OKHl1MolaZRGl1L19H1dCNNp5voZrqFbqXb6Ha6g+6ku2gmzaLZNIfm0jyaTwtoIS2ixbSE7qZ7"
    "aCkto+W0glbSvZROGbSGMuk+yqFc+tm/w7zyO6Kr9J3tW/2Kv6/o3Cs694quvaJjr+jYK5J6RVKvSOoVSb0ikVck8srl"
    "6PV72BHDjhjW62FHDev1sCOHHTms18N6NKxHw3o0rEfDejSsR8N6NKxHw3o0rEfDejSsR8N6NKw/w6oOqzqs6rCqw/oz"
    "rPKwysOxypdUvqTyJZUvqXxJ5UsqX1L5ksqXVL6k8iWVL6l8SeVLKl9S+ZLKl1S+pPIllS+pfEnlSypfUvmSypdUvqTy"
    "JZUvqXxJ5UuxykMqD6k8pPKQykMqD6k8pPKQykMqD6k8pPKQykMqD6k8pPKQykMqD6k8pPKQykMqD6k8pPKQykMqD6k8"
    "pPKQykMqD12OfgfzA1V+oMoP7PkDe/7Anj+w5w/s9YPYHi/b42V7vGyPl+3xsj1etsfL9ng5tsegPQbtMWiPQXsM2mPQ"
    "HoP2GIzt8ZI9XrLHS/Z4yR4v2eMle7xkj5cu/9t4JYPv8/j9y68+S+r7PH6fx+/z+H0evx/r0kVduqhLF3Xpoi5d1KWL"
    "jrroqIu6dFGXLurSRV26qEsXdemiLl3UpYu6dFGXLurSRV26qEsXdemiLl2UykUVL6p4UcWLunRR1Yu6dPFy9H8lRVSO"
    "qBxROaJyROWIyhGVIypHLv/z/0qKuMZFXOMirnER17iIa1zEKhHXuIhrXITLCJcRLiNcRriMcBnhMsJlhMsIlxEuI1xG"
    "uIy4xkU4jXAa4TTCaYTTCKcR17iIa1zENS7iGhdxjYtwH+E+6vdqfA8cfZX5CzK5IJMLalyQyQWZXJDJBZlckMmFy6/+"
    "b+cLMrgggwsyuCCDCzK4IIMLMrgggwsyuCCDCzK4IIMLMrgggwsyuCCDCzK4IIMLMrgggwsyuCCDCzK4IIMLMrgggwsy"
    "uCCDCzK4IIMLMrggg6i3uGDg8igaTWNoLMXTBHonJdJUSqVpNIPupHfRu+k9tI4yaQNtpF0U/a/R5+VwXg7n5XBerfNy"
    "OC+H83I4L4fzcjh/+dX/Gn1eFudlcV4W51U4L4vzsjgvi/OyOC+L87I4L4vzsjgvi/OyOC+L87I4L4vzsjgvi/OyOC+L"
    "87I4L4vzsjgvi/OyOC+L87I4z/F5WZyXxXlZRH0EQT/H/Rz3c9zPcT/H/Rz3c9zPcT+ufk77Oe3ntJ/Tfk77Oe3ntJ/T"
    "fk77Oe3ntJ/Tfk77Oe3ntJ/Tfk77Oe3ntJ/Tfk77Oe3ntJ/Tfk77Oe3ntJ/Tfk77Oe3ntJ/T/qs4uefwn8N/To1z+M/h"
    "P4f/HP5z+M9dmdxzMjgng3MyOCeDczI4J4NzMjgng3MyOCeDczI4J4NzMjgng3MyOCeDczI4J4NzMjgng3MyOCeDczI4"
    "J4NzMjgng3MyOCeDczI4J4NzMjgng3Oxbp3l9iy3Z7k9y+1Zbs9ye5bbs9ye1a2znJ7l9CynZzk9y+lZTs9yepbTs5ye"
    "5fQsp2c5PcvpWU7PcnqW07OcnuX0LKdnOT3L6VlOz3J6ltOznJ7l9CynZzk9y+lZTs9yepbTaP0gOMPpGU7PcHqG0zOc"
    "nuH0DKdnOD1z+dVXOT2D6wzXZxx1huszXJ/h+gzXZ7g+w/UZrs9wfYbrM1yf4foM12e4PsP1Ga7PcH2G6zNcn+H6DNdn"
    "uD7D9Rmuz3B9huszXJ/h+gzXZ7g+w/UZrs/EHhv7OOy7/OozYfsc3efoPkf32asvtsdpe5y+8sh02h6n7XHaHqftcdp3"
    "GsuD6rjo/6KM3q+fksEpGZySwSkZnJLBKcefcvwpGZzCdwrfKXyn8J3CdwrfKXyn8J3CdwrfKXyn8J3Cdyp6h+sR8xS+"
    "U+qfUv+U+qfwncJ3CtMpXk5hih4fBP/38jiKpwSaQBNpEk2ma2gKJVISJVMKpdI0SqNr6Tq6nm6gG2k63UQ30y10K91G"
    "t9MddCfdRTNpFs2mOTSX5tF8WkALaREtpiV0N91DS2kZLacVtJLupXTKoDWUSfdRDuXSu9CG0YbRhtGG0YbRhl3Xw4jD"
    "iMOIw4jDiMOIw+78w6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jD"
    "qMOow6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jDqMOow6jDlx+jx+n99AH6IH2IPky5FP1J1uG4ycFzsb84O4n/ZOxr"
    "3/PR92IffddH370c/cu57/joO5dfe53qF3324uWUN/hdxrcvv/qTyG9L9Stxb+b3K2k/fr396GvtT/yp19r/p7g3+3X2"
    "f9Zr7EcnqtdE9ZqoXhPVa6J6TVQv7l4T1SulXuy9JqrXRPVGrwwmqtdE9Uqv10T1mqheE9VronpNVK+J6jVRvSaq10T1"
    "mqheE9VronpNVK+J6jVRvSaq10T1mqheE9VronpNVK+J6jVRvSaq10T1mqheE9VronpNVK+J6jVRvSaq10T1mqheE9Vr"
    "onpNVK8e95qoXhPVa6J6TVSvieo1Ub0mqtdE9ZqoXhPVa6J6TVSvieo1UVHWXzwR37oyEd+6/Ks8Ir/R6ieurH7i8q/2"
    "nI+JwdecDTWxv4ns0buey9HXJv+mj76J7Ejs68d9dvxy9KNv+OgbsY++7qOvxz7q9lH35ejzJLrMQ5dZ6DIHXb7aZYUu"
    "c9BlBrr0v+vyP/8HzC597tLnLn3u0ucufe7S5y597tLnLn3usmqXPnfpc5c+d+lzlz536XOXPnfpc5c+d+lzlz536XOX"
    "Pnfpc5c+d+lzlz536XOXPnfpc5c+d+lzlz536XOXPnfpc5dedsUoOlF0ouhE0YmiE0Unik4UnSg6X0fRiaITRSeKThSd"
    "KDpRdKLoRNGJotOqnSg6UXSi6ETRiaITRSeKThSdKDpRdKLoRNGJohNFJ4pOFJ0oOlF0ouhE0YmiE0Unik4UnSg6UXSi"
    "6Iz9TKoDRQeKDhQdKDpQdKDoQNGBouPyq//ZssO52HH5p/+zZQeyDmQdyDqQdSDrQNaBrANZB7IOZB3IOpB1IOtQuQNZ"
    "B7IOZB3IOpB1IOtA1oGsA1kHsg5kHcg6kHUg60DWgawDWQeyDmQdyDqQdSDrQNYRIzuG7BiyY8iOITuG7BiyY8iOITt2"
    "hewYsmM/g+wYsmPIjiE7huwYsmPIjiE7huwYsmPIjiE7huwYsmMqH0N2DNkxZMeQHUN2DNkxZMeQHUN2DNkxZMeQHUN2"
    "DNkxZMeQHUN2DNkxZMeQHUN2DNkxZMdiZO3I2pG1I2tH1o6sHVk7snZk7cjaTV87snZk7a6f7a6f7a6f7a6d7cjakbUj"
    "a0fWjqwdWTuydmTtyNqRtSNrR9aOrF3ldmTtyNqRtSNrR9aOrB1ZO7J2ZO3I2pG1I2tH1o6sHVk7snZk7cjakbUja0fW"
    "jqwdWXuMrA1ZG7I2ZG3I2pC1IWtD1oasDVkbsjZkbcjakLUha0PWhqwNWRuyNmRtyNqQtSFrQ9aGrA1ZG7I2ZG3I2pC1"
    "qdyGrA1ZG7I2ZG3I2pC1IWtD1oasDVkbsjZkbcjakLUha0PWhqwNWRuyNmRtyNqQtSFri5G1ImtF1oqsFVkrslZkrcha"
    "kbUia0XWiqwVWSuyVmStyFqRtSJrRdaKrBVZK7JWZK3IWpG1ImtF1oqsFVkrslaVW5G1ImtF1oqsFVkrslZkrchakbUi"
    "a0XWiqwVWSuyVmStyFqRtSJrRdaKrBVZK7JWZK0xshZkLchakLUga0HWgqwFWQuyFmQtyFqQtSBrQdaCrAVZC7IWZC3I"
    "WpC1IGtB1oKsBVkLshZkLchakLUga0HWonILshZkLchakLUga0HWgqwFWQuyFmQtyFqQtSBrQdaCrAVZC7IWZC3IWpC1"
    "IGtB1oKsJUbWjKwZWTOyZmTNyJqRNSNrRtaMrBlZM7JmZM3ImpE1I2tG1oysGVkzsmZkzciakTUja0bWjKwZWTOyZmTN"
    "yJpVbkbWjKwZWTOyZmTNyJqRNSNrRtaMrBlZM7JmZM3ImpE1I2tG1oysGVkzsmZkzciakUW9B0ETsiZkTciakDUha0LW"
    "ZGsTN03cNHHTxE0TN03cNHHTxE0TN03cNHHTxE0TN01cNHHRxEUTF01cNKnYdPmfXwVh/JW/42y8/EZ/x/nq84Six/1m"
    "Pgvx93/BXyG0xF2dvwnwCBB7VYjoR8de9xoT7klin/3mPp/zG7FX0oiSHP8NfVZqtCcnftydb/1Ed779G9ydKM33fsx1"
    "8ie4/u9vONeZH3Od/Qmu/rhXr05B0ODaFgT1l6N/AfMfz2H/t0MxFkWdx6M6j0d1Ho/qPB7VeSyquzzGlhds+X7c8uCl"
    "uBXBYNzK4OV/J68/EH22+1GP4kdjP3VP9z6D3v7nAUSfsfhKXEZw5PJb+1v71Dft9x6/CvVv5nXvrX9ua9woj/Gjoudl"
    "7U+dl9Gvfu2nvhp9HuyYUf9eXuEqCGpijyL/5Pr0W6OiH3019lGUcvyoa4M3/nuzr1z+Zc/gdPv+qvMcfT2M39OrL/vO"
    "4suX/2O6f5lnTF8TxI+Kvk0YFf1Lu+d9d/W8aX7eo9LzHpWe96j0vF4/fzn6OgWHfT922Pdjh30vdthV/LC9D7tiHnbE"
    "YUdMGLXC+5WUQ7n01r9yRPTvoJ7j8zken+PxOR6f4/E5Hp/j8TlUz/H4HI/P8fjc2+Ax+hoU1XxV8zVp1DLvl9MKWkk5"
    "9NorVTxrr2ftNdlez9rrWXs9a69n7fVsbK+3x30VX1V8JfJVxVcVX1V8VfFVFfMVnaZD9jok90P2OGSPQ/Y4ZI9Dl9/6"
    "V395xjw8w88zaj/D0zM8PcPTMzw9w9Mzl6OOD9rjoK0HbT1o60FbD9p68HL0Wpc06q1P+/8PFaP9qZR8pd6kmqhK6VdK"
    "v1L6ldKv/PH58LS9nrbXNHs9ba+n7fW0vZ6219Nv4/nwFF9P8XUdX0/x9RRfT/H1FF9PXX7tFT++ZAa/ZM8veTT80uWl"
    "tIyW0wpaSasph6LTdv2o6DFfdMwXHfPFy6++/swXHfNFx3zRMV90zBcd80XHfDF2TGZc9JVwKlz/KhxX4bgKdW7kqsIx"
    "FY6pcEyF/Sti8/6kPZ604pO2Pmnrk7Y+aeuTsb+FKLfG9FFTvF9Gy2kFraQciu5RZo8ya5TZo8weZfYos0eZPcr+v/bu"
    "PLyN+77zOEIyJmkUiQ9Clq0ovh0nka9ati5LthOnSSopcle56tQtHcQwadIiGYYJSAECDCNxgMhpwysEEysHE5oMy9S9"
    "78u3vbvttt3sfXTb7fW0KHoAXfJpgd3XjEU99hOt5aSxErn+4yMNZn7A7/35fL9DDIAZIByxZMSSEUtGLBmxZMSSEUtG"
    "LDWf/x0zwefSXzP+a+Hn1YuWFsPXrcG1HAtuLTTXruUI1jxkzUPH1qz90vxVrd/uL80H7/zNe7x5zwjzzVEao4OUpgwd"
    "oizlKGD9/tZ1kWtaT/Qd4Ne2vpTfAR5cXfNVeX212UavptPoDDqLuuhcOo/OpwvoQrqU3kxX01vpFno7vZPeRe+j99Nt"
    "1E0J6qd76N5wrjMjX5H/V47lH3TflvCIcGtr8JnrnK1zzWe/E/bsyJfd+nJz7dtvgs9Zv2TNl5rBt+N80dIXm8/9dpxg"
    "7Res/cLz1p7msUuvOjvyFhU+/JwKPxDuW0d4PmL8Eb12xExH9NsR/XZEvx3Rb0f02xE8R8JPed+mcre0Bq/BH7SvPOiY"
    "5kHzPej+DxrzYDM46v+8W59vPvuNNsEZqZ8z8nNGfq4Zp3V0Dq2nDbSRrqXNdB1dT1toK22j7bSDbqCdtItupJtpN+2h"
    "vbSPbqU+ytGrdNTbW4MrgWbNP2v+WVWdxTCLYRbDLIZZDLP6dhbHLI5ZHLM4ZnHM4pjFMYtjFscsjlkcszhmcczimMUx"
    "i2MWxyyOWRyzOGZxzNoXZu0Ls/aFWfvCrH1h1r4wa1+YxTir+06PvKM1HikjKjcD1hmsM1hnsM5gnbFlBusM1hmsM1hn"
    "sM5gncE6g3UG6wzWGawzWGewzmCdwTqDdQbrDNYZrDNYZ7DOYJ3BOoN1BusM1hmsM1hnsM5gncE6g3UG64yOC74r6vTI"
    "O1uDc//jkc8i+2wzuDJ+t574wbCD97ae3OOT4My/af07LbVp++205KYlNy25aXzTkpuW3LR9eVp609Kblt609KalNy29"
    "aelNS29aetPSm5betPSmpTctvWnpTUtvWnrT0puW3rT0pqU3Lb1p6U1Lb1p609Kblt609KalNy29aelNh7WdQjmFcArh"
    "FMIphFMIpxBOoZtCN4VuCt0Uuil0U+im0E2hm0I3hW4K3RS6KXRT6KbQTaGbQjeFbgrdFLopdFPoptBNoZtCN4VuCt0U"
    "uil0U+imwjMoJ+V4ieeByeaz3/40iXIS5STKSZSTKCfluE+NJ5FOIp1EOol0Eukk0kmkk0gnkU4inUQ6iXQS6STSSaST"
    "SCeRTiKdRDqJdBLpJNJJpJNIJ5FOIp1EOol0Eukk0snwDPcJOU7IcQLdBLoJdBPoJmQ4gWoC1QSqCVQTqCZQTaCaQDWB"
    "agLVBKoJVBOoJlBNoJpANYFqAtUEqglUE6gmzDwRVnDczONmHpfNuNnHzT5u9nGzj5t9XC7jCMYRjCMYRzCOYBzBOIJx"
    "BOMIxhGMIxhHMI5gHME4gnEE4wjGEYwjGEcwjmBcLuNyGZfLuFzG5TIul3G5jKMbbwavRD/TXPsulZ844WdwwfgfD5+N"
    "Ps3Hp/n4tLk+Ha55wJoHrHnAmgfCMyUPe+TD+uMw/4f1x2EZHDbqsFGH+T/M/2G9cVgGh/k/rE6HPW8e9rx52PPm4eZF"
    "dDFdQpfSZfQGupzeSG+iTXQFXUlX0dV0DV1Lm+k6up620FbaRttpB91AO2kX3Ug30c20m/bQXtpHt9J+eg+9l26jD1Af"
    "5Sj4e/Yprj7VDL7Vdn/ri/mOl3e3vhTf8RLkXpJ7Se4luZfkXpJ7Se4lhCW5l+RekntJ7iW5l+RekntJ7iW5l+RekntJ"
    "7iW5l+RekntJ7iW5l+RekntJ7iW5l+RekntJ7iW5l+RekntJ7iW5l+RekntJ7iW5l+RekntJ7iW5l+RekntJ7iW5l+Re"
    "kntJ7iW5l+RekntJ7iW5l+Reknsp7LIit0Vui9wWuS1yW+S2yG2R2yK3RW6L3Ba5LXJb5LbIbZHbIrdFbovcFrktclvk"
    "tshtkdsit0Vui9wWuS1yW+S2yG2R2yK3RW6L3Ba5LXJb5LbIbRFhkdsit0Vui9wWuS1yW+S2yG2R2yK3RW6L3Ba5LXJb"
    "5LbIbZHbIrfF5kv3+z7BN9N8Um6flNsnm2vfTBOsvd/a+62939r70d3fDNZ+wtpPWPsJaz9h7Scck8QjH0f4cWs+Htal"
    "oC4FdSmoS0FdCu5TcJ+CUQV1KahLQV0K6lJQl4K6FNSloC4FdSmoS0FdCupSUJeCuhTUpaAuBXUpqEtBXQrqUlCXgroU"
    "1KWgLgV1KahLQV0K6lJQl4K6FNSloC4FhAV1KahLQV0K6lJQl4K6FNSloC4FdSmoS4GjAo8FdSmoS0FdCupSUJeCuhTC"
    "1yb3cXVf84W+geaHW0/WN9DkJZ+XfF7yecnnJZ+XfB5jXvJ5yecln5d8XvJ5yecln8efl3xe8nnJ5yWfl3xe8nnJ5yWf"
    "l3xe8nnJ5yWfl3xe8nnJ5yWfl3xe8nnJ5yWfl3xe8nnJ5yWfl3xe8nnJ5yWfl3xe8nnJ5yWfl3xe8nnJ5yWfl3xe8nnJ"
    "5yWfl3xe8nnJ58PXrfdydW/4+VbgPcd7jvcc7znec7zneM8ZleM9x3uO9xzvOd5zvOd4z/Ge4z3He473HO853nO853jP"
    "8Z4zS473HO853nO853jP8Z7jPcd7jvcc7znec7zneM/xnuM9x3uO9xzvOd5zvOd4z/Ge4z3He473HO853nO853jP8Z7j"
    "Pcd7jvcc77lwH8tym+U2y22W2yy3WW6z3Ga5zXKb5TbLbZbbLLdZbrPcZrnNcpvlNsttltsst1lus9xmuc1ym+U2y22W"
    "2yy3WW6z3Ga5zXKb5TbLbZbbLLdZbrPcZhFmuc1ym+U2y22W2yy3WW6z3Ga5zXKb5TbLbZbbLLdZbrPcZrnNcpsNX0Ue"
    "4upQ80TfB/SB1pfq+4Ay0s5IOyPtjLQz0s5IO4MrI+2MtDPSzkg7gzMj7Yy0M9LOSDsj7Yy0M9LOSDsj7Yy0M9LOSDsj"
    "7Yy0M9LOSDsj7Yy0M9LOSDsj7Yy0M9LOSDsj7Yy0M9LOSDsj7Yy0M9LOSDsj7Yy0M9LOSDsj7Yy0M9LOSDsj7Yy0M9LO"
    "SDsj7Yy0M2FvpblNc5vmNs1tmts0t2lu09ymuU1zm+Y2zW2a2zS3aW7T3Ka5TXOb5jbNbZrbNLdpbtPcprlNc5vmNs1t"
    "mts0t2lu09ymuU1zm+Y2zW2a2zS3aW7TCNPcprlNc5vmNs1tmts0t2lu09ymuU1zm+Y2zW2a2zS3aW7T3Ka5TTeD79s5"
    "2OygLgqO2Md4HuN3rPnst4CM8TzG8xjPY/yONZ/9FpAxnGM4x3CO4RzDOYZzDOcYzjGcYzjHcI7hHMM5hnEM4xjGMYxj"
    "GMcwjuEZa77wGXBjId0oulF0o0fpRtGNohtFN4pu9CjdKLpRdKPoRtGNohtFN4puFN0oulF0o+hG0Y2iG0U3im4U3Si6"
    "UXSj6EbRjZ6AbjR8nZVCl0KX0ispZClkKWQpZCl9kkKVQpVClUKVQpVClUKVQpVClUKVQpVClUKVQpVClUKVQpVClUKV"
    "QpVSw1T4CuRjZvvY896z/Kg1Hz225k0v8Oz8oRd4dn7kOe9+PfotfIfp8z9RXftrcqL3RYO/NkGVR+Q4IscRVR6R5Qgv"
    "I7yMyHJEliOqPCLPEXmOyHNEniPyHJHniDxH5DkizxF5jshzRJ4j8hyR54g8R+Q5Is8ReY7Ic0SeI/IcUeURrxpHvGoc"
    "8apxxKvGEa8aR7xqHJH1SHi8c1frukiy9WR/d+HJnC3on4/I/CPN536j0bA1w+Fxx4ctfTh8jzWo1pBqDanW0NF9csjW"
    "IfccUq0ho4aO7pNDqjWkWkOqNaRaQ6o1pFpDqjWkWkOqNaRaQ6o1pFpDqjWkWkOqNaRaQ6o1pFpDqjWkWkMn2CeHwn1y"
    "EN0gukF9NIhsENkgskFkg3poENUgqkFUg6gGUQ2iGkQ1iGoQ1SCqQVSDqAZRDaIaRDWIahDVIKpBVIOoBvXJYDjzgJkH"
    "zDxg5gEzD5h5wMwDZh4w84CZB8w8YOYBMw+YecDMA2YeMPOAmQfMPGDmATMPmHnAzANmHjDzgJkHzDxg5gEzD5g5mCMS"
    "OWC2A5YOmO2A2Q6Y6YCZDpjpgJkOmOmAmQ6Y6YCZDpjpgJkOmOmAmQ6Y6YBZDpjlgFkOmOWAGQ6En+Tc41HvsfUeW++x"
    "9R5b77H1ntB1P9f9XPdz3Y+jH0e/e/Tj6Oe6H0s/ln4s/Vj6sfRj6cfSj6UfSz+Wfiz9WPqx9HPdb8Z+M/absd+M/Vz3"
    "m7Wf6/6T/Clv4LOPzz4++/js47OPzz4++7D08dnHZx+ffXz28dnHZx+ffXz28dnHZx+ffXz28dnHZx+ffXz28dnHZx+f"
    "fXz28dnHZ1/4OdfdZrnbLHcbebeRdxt5t5F3G3V3M7gSvRdbL7ZebL3YerH1uleve/Vi6z16JXqv449exx+9jj96HX/0"
    "Ov7oxd2Luxd3L+5e3L24e3H34u7F3Yu7F3cv7l7cvY4/erH3IupF1IuoF1Ev9l7HH72OP3odf/Q6/uh1/NGLtJef3pC2"
    "B20P2h60PWh70Pag7UHbg7bnKG0P2h60PWh70Pag7UHbg7YHbQ/aHrQ9aHvQ9qDtQduDtgdtD9oetD1oe9D2oO1B24O2"
    "B20P2h60PWh70Pag7UHbg7Yn+HwpTP8uZHcdvWr7Lve+y73vcu+7jLrrJPfhC/0q8WDryfhV4uCq1qSj5aSj5aQ6Jh0t"
    "J9Uy6bkgqZ5J9UyqZ1JqSUfMSQklPR8k1TXp70XSUXPSUXPSUXPSUXPSUXPSUXPSUXPSUXPSUV/SUXNSDyQdNScdNSf1"
    "QVIfJPVBUh8k9UFSHyT1QVIfJPVBUh8k9UFSHyT1QVIfJPVBUh8k9UFSHyT1QVIfJPVBUiWTKplUyaQ+SOqDpD5I6oOk"
    "Pkjqg6QKJz3nJB0hJB0hJB0hJB0hJB0hJB0hJPVIMjxC+IgjhOHW4DtcR1pP9JrtzqPXod7Z/E52RvC56Idk/yHZf+xF"
    "nEtyvM+M/7lnm77QJ9VjL+kn1UFXJnRlQlcmdGVCVyZ0ZULWCV2ZkExCMgldmZB7QlcmdGVCVyZ0ZUJXJnRlQlcmdGVC"
    "VyZ0ZUJXJnRlQlcmdGVCVyZ0ZUJXJnRlQlcmdGVCVyZ0ZUJXJnRlQlcmdGVCVyZ0ZUJXJnRlQlcmdGVCVyZ0ZUJXJnRl"
    "QlcmdGVCVyZ0ZUJXJnRlQlcmdGVCVyZ0ZUJXJnRlQlcmdGVCVyZ0ZUJXJnRlQlcmdGUifA8hoyvTrSe6Dv+DR/vxg/I5"
    "1Pqd7Ilv53qntfvc8aLuE1yd0N189t7nRAqtwe0fO3pOzLc2dyTyo83g3re79+3hPv1J6d3fGhz9/oju+ZHmqXs1x6l7"
    "DcoDraf2NTQ/3rrWpT/RutZnH2i+0kUn9/q5ydYg99teyf0kd/9nT/G9t3xs7509tvf+8CtddJKrcOQU76IvHuuiLx3r"
    "ove/0kUnuQpfPcW76KFjXbRwrIveF17P+d7jXjf2nm9ae/Kv/ll+Ua9Dv976nZ734fB6uncfN5f91u73Kmu/V1n7vcra"
    "H2b4r75pbHCW7g955fVD3wNXkAaefq41/K1xr9FuDd8dC39r3K19zaAT3hWeVbzX7b2vXJv2IrokqPme4/bH7uNcb3lO"
    "5BfDjvrBb9r2vXB1cSTyzmPXTr7D0jvC6ynfHq4LeuYHdMUPNPdTcOttbr3Nrbc1X8y1lbd8C9dW3tL89vs7EnlreH7m"
    "W155XnzZ7nPBJ0k3N9fTbtpDe2kf9VGw9SZbb7L1JltvsvUmW2+y9abmv5Qr1W6UwI3NDZHfbt3t/z20l/ZRH61d+7jL"
    "qF1y2mXELiN2GbHLiF3fhZwCnp14duLZiWcnnp14duLZ2Qx/y765jtbTBtpNe2gv7aM+Ch5jhxE7bN1h6w5bd9i6w9Yd"
    "4dbttm63dbut223dbut2W7eHW7fZus3WbbZus3Wbrdts3fYvpm+2SmCrfB/XN1ulsFUKW6WwVQpbj/XNFqO2yGmLEVuM"
    "2GLEFiO2fBdyCq6rul5nXI/pes8y1zdvpt20h/bSPno39VHwfuxTresiT4bX0DzT+uz1iMGnc9cF393Vut7/u2kP7aV9"
    "1EfBiM1GbDbLZiM2G7HZiM1GbDZic/jI1xpx7bNX3Vn6/vCMh2ssXdNcOxPiareuDtdfZemq5tov0F/p2fRK6V3ZHKUx"
    "OkhpytAhylKOgke5wn2vaK5dTfi7/6yrCTeZeZOZN5l5k5k3mXmTmTeZeZOZN5l5k5k3hecQvhn7m5tt9Go6jdS2eRZ1"
    "0bl0Hp1PF9CFdCm9ma6mt9It9HZ6J72L3kfvp9uomxLUT/fQvRR8/vD7KvZ7reHv2HP+pjC/N1p647ErLy936/LnncX0"
    "huC60OechXJ25DJrLgu/a/VSS5c2167yu8StS8L1F1u6+Nj1gBe5ddHzrge80JoLw5EXWLrg2Mjz3Tr/eSNfb83rm0Fv"
    "bpTQRhwbdc5GYzbqno26Z6Pu2ah7NuqejR5pY+j0de73uubaVYR/eNyrCDd4xA0ecYNH3OARN3jEDR5xg0fc4BE3eMQN"
    "HnFDeCx/npHnNYNPFP+oNbji4lwznBtee7He0vrm2i+p/3Hri+2a4Mydc5pn0tnURXFaR+fQetpAr6ONdC1tpuvoetpC"
    "W2kbbacddAPtpF10I91Mu2kP7aV9dCv10SiN0UFKU4YOUZZyFDj7U/3yJ63BFX9/1hqPrMO2Lkzgz8P9/S9ag2uw4lKM"
    "cxHXvXFO4pzEOYkbHeckzklcR8eD7z/gJs5NnJs4N3Fu4tzEuYlzE+cmzk2cmzg3cW7i3MS5iXMT5ybOTZybODdxbuLc"
    "xLmJcxPnJs5NnJs4N3Fu4tzEw6vFupB2Ie1C2oW0C2kX0i6kXUi7kHYh7ULahbQLaRfSLqRdSLuQdiHtQtqFtAtpF9Iu"
    "pF1Iu5B2Ie1C2oW0C2kX0i6kXUi7kHYh7ULahbQLaRfSLqRdSLuQdoVH3We/hFdbBGfXntU8nc6gM+ksOpvitI7OofV0"
    "Lm2gjfR6Op8uoAvpIrqYLqFL6TJ6A11Ob6Q30Sa6gq6kq+hquoaupc10HV1PW2grbaPttINuoJ20i26km+hm2k17aC/t"
    "o1tpP72H3ku30Qeoj3IUdPGZXJ3ZDH4T+ww+z+DzDPc7w/3OaAbf7h9cU/JaW15ry2ttea0trw2vNHmNta+x9jXWvsba"
    "14TnJsekF5NeTHox6cWMihkVM09MejHpxaQXk15MejHpxaQXk15MejHpxaQXk15MejHpxaQXk15MejHpxaQXk15MejHp"
    "xaQXk15MejHpxaQXk15MejHpxaQXk14MYUx6MenFpBeTXkx6MenFpBeTXkx6MenFuIpxFZNeTHox6cUkEpNeTHqx8Dny"
    "+7j6vtB3lO8o31G+o3xH+Y7yHTUiyneU7yjfUb6jfEf5jvId5TvKd5TvKN9RvqN8R/mO8h3lO8p3lO8o31G+o3xH+Y7y"
    "HeU7yneU7yjfUb6jfEf5jvId5TuKMMp3lO8o31G+o3xH+Y7yHeU7yneU7yjfUb6jfEf5jvId5TvKd5TvaPgMcjpXp4dn"
    "PHfy28lr59GzKztt6eS3k99OXjuPnl3ZibETYyfGToydGDsxdmLsxNiJsRNjJ8ZOjJ0YO/F14uvE14mvE18nvk4snSc4"
    "u7IzPNuvA10Hug6V6EDWgawDWQeyDlXoQNWBqgNVB6oOVB2oOlB1oOpA1YGqA1UHqg5UHag6UHWg6kDVgaoDVQeqDgl1"
    "hDO3m7ndzO1mbjdzu5nbzdxu5nYzt5u53cztZm43c7uZ283cbuZ2M7ebud3M7WZuN3O7mdvN3G7mdjO3m7ndzO1mbg/e"
    "PTFze9iTp5nttPDo5dWWXn3sqLDNrbZwfaul1mPnx7YgbUHaooItwe/PBH9fg2+/R9sSnDEWHG8Hx2WIWxC3IG5B3IK4"
    "BXEL4hbELYhbELcgbkHcgrgFcQviFsQtiFsQtyBuQdyigi3+2rf4a9/ir32Lv/Yt/tq3+Gvfwk1L6OZVaF7VfKHzw//6"
    "e+788IhEIxKNSDQi0QgPkeDMV4lGgu/zlWhEohGJRiQakWgk+AZjiUYkGpFoRKKR4C+LRCMSjUg0ItGIRCMSjUg0ItGI"
    "RCMSjUg0ItGIRCMSjUg0ItGIRCMSjUg0Ep6L/38b6+i5R7FNa5qN555L3bCm0Qh65Z8s/VNjbf0/uvWPjfD38hpn0tkU"
    "p3V0Dq2nDbSRrqXNdB1dT1toK22j7bSDbqCdtItupJtpN+2hvbSPbqU+ylH4e3lmXjXzqplXzbxq5lUzr5p51cyrZl41"
    "86qZV828auZVM6+aedXMq2ZeNfOqmVfNvGrmVTOvmnnVzKtmXjXzqplXzbxq5tVw5hUzr5h5xcwrZl4x84qZV8y8YuYV"
    "M6+YecXMK2ZeMfOKmVfMvGLmFTOvmHnFzCtmXjHziplXzLxi5hUzr5h5xcwrZl4x80ojOFvs/zROpzPoTDqLzqYuitM6"
    "OofW07m0gV5HG+n1dD5dQBfSRXQxXUKX0mX0Brqc3khvok10BV1JV9HVdA1dS5vpOrqettBW2kbbaQfdQDtpF91IN9HN"
    "tJv20F7aR7fSfnoPvZduow9QH43SGB2kNGXoEGUpR0En/gPX/xAuPftrLi90rmn9pJ1rWlenujrV1amuTnV1qqtTXZ3q"
    "iOvqVFenujrV1amuTnV1qqtTXZ3q6lRXp7o61dWprk51daqrU12d6upUV6e6OtXVqa5OdXWqq1NdnerqVFenujrV1amu"
    "TnV1qqtTXZ3q6lRXp7o61dWprk51daqrU12d6upUV6e6OtXVqa5OdXWqq1NdnerqVFenujrV1amuTnV1qqtTXZ3q6lRX"
    "p7o61cPOrUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoS"
    "qUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGaRGoSqUmkJpGa"
    "RGoSqUmkJpGaRGoSqUmkJpGaRGqN4Njp77n++8aJzrv9u8az5zn+XeM7fd7t35r/bxtrvwHzN279TVipqkpVVaqqUlWV"
    "qqpUFUVVpapGVd2nqlJVRFWVqqpUlY+qSlVVqqpSVZWqqlRVpaoqVVWpqkpVVaqqUlWVqqpUVaWqKlVVqapKVVWqqlJV"
    "laqqVFWlqipVVamqSlVVqqpSVZWqqlRVpaoqVVWpqkpVVaqqUlWVqqpUVaWqKlVVqapKVVWqqlJVlaqqVFWlqipVVamq"
    "SlVVqqpSVZWqqlQ1rNRfc/3XjROdK7zykp8rXFGZispUVKaiMhWVqahMRWUqGCsqU1GZispUVKaiMhWVqahMBX9FZSoq"
    "U1GZispUVKaiMhWVqahMRWUqKlNRmYrKVFSmojIVlamoTEVlKipTUZmKylRUpqIyFZWpqExFZSoqU1GZispUVKaiMhWV"
    "qahMRWUqKlNRmYrKVFSmojIVlamoTEVlKipTUZmKylRUpqIyFZWpqExFZSoqU1GZygn3nL86uuf81Xd8z/lLWf+lrP8x"
    "/J7Qf2r91s7aDb+lvLG29BeNU/sMjz9vrJ3HHGl7od9PeFXbS/X7CX+G4M/CI4C2Nq9n2oKj1T9VoT9trJ1x8ieN4N//"
    "3ThVzwWNRP648conzCe3rzva1rrnj8Lu+V+ncPf8Yejgf57CDv7HK/1/kvs/dqz//3vYPf/tFO6e//pK95zk7jnzWPf8"
    "l7B7/vMp3D3/6ZXuOcndE2979jtvI5H/2Dje2Y7/oXG8sx3Xtb3yaz7fOy6COp7XdnPk3LaXy+/0RCLf0Hff8Pr1G16/"
    "fsPr1280grX/vnG8s7D/wGvaP2i8fH7v5Pcbgavf86r39xovn4r+u+PU7pzI69v2R3a1BOcj/26jj4IzkH+H899p7Kcg"
    "jX8b/vtvGsFvgPzrxpl0Nq2jc2g9baDdtIf20j7qoxwFZ7U9Y9QzRjxjxDNGPGPEM0Y8E2592tanbX3a1qdtfdrWp219"
    "uvHdOVfyKTxP4XkKz1N4nsLzFJ6nQtonbX3S1idtfdLWJ2190tYnw61P2PqErU/Y+oStT9j6hK1PfJe8PI7ncTyP43kc"
    "z+N4HsfzuA4Pzs87M3JRWzDuMeMeM+4x4x4z7jHjHjPusfC9hkva1kUubgvOYnxU/R9V+0eNf9T4R41/1PhHjX/U+Ecb"
    "wahHjHrEqEeMesSoR4x6xKhHjHrEqEcaz54dGDz2bxv32+Esv2XptxrB+0u/qbN+U2K/2RilMTpIacrQIcpSjoL7/Yb7"
    "/cYJ37G8rO2l/h7+X7fv/HqjjV5Np9EZdBZ10bl0Hp1PF9CFdCm9ma6mt9It9HZ6J72L3kfvp9uomxLUT/fQvRS8X3u5"
    "2ryhLcjh1+Twa2Eiv2rpV8NPMn/F0q8c+yTzl9365XD9L1n6pcba+Xu/6NYvho/2C5Z+oRG87/fzln6+sXbW3c+59XPh"
    "iJ+19LPhiJ+x9DPHRvy0Wz/dCH+zgu+HVfBh1X/YHA/rgId1wMM64GEd8LAOeNj9Hg4f76fc76cawSfIX9c1X/e35evy"
    "+nojTuvoHFpPG+h1tJGupc10HV1PW2grbaPttINuoJ20i26km2k37aG9tI9upT4apTE6SGnK0CHKUo4CumV0y+iW0S2j"
    "W0a3jG4Z3TK6ZXTL6JbRLaNbRreMbhndMrpldMvoltEto1tGt4xuGd0yumV0y+iW0S2jW0a3jG4Z3TK6ZXTL6JbRLaNb"
    "RreMbrkRnNH0k2h+srF2xuEVbd/KGYdLnC1xtsTZEmdLHmuJsyXOljhb4myJsyXOljhb4myJsyXOljhb4myJsyXOljhb"
    "4myJsyXOljhb4myJsyXOljhb4myJsyXOljhb4myJsyXOljhb4myJs6XQ2dfQfK0RnK23qK8WsS7apxbxLuJdxLtoxCLe"
    "RbyL9rNFzIuYFzEvYl7EvIh5EfMi5kXMi5gXMS9iXsS8iHkR8yLmRcyLmBcxL2JexLyIeRHzIuZFzIuYFzEvYl7EvIh5"
    "EfNiSLqAdAHpAtIFpAtIF5AuIF1AuoB0AekC0gWkC0gXkC4gXUC6gHQB6QLSBaQLSBeQLiBdQLqAdAHpAtIFpAtIF5Au"
    "IF1AuoB0AekC0gWkC0gXkC4gXUC6gHShEZz/9hC6h5A95F4PecZ/qBGc/xZ87j+Pf97WeVvncc/jnsc9j3ke7zzeebzz"
    "eOfxzuOdxzuPdx7vPN55vPN45/HO453HO493Hu883nm882aexzuPaT786/VVs301XPqKpa+Ee98cmjk0c5KcQzRnyxyi"
    "OURziOakOIdqDtUcqjlUc6jmUM2hmkM1h2oO1RyqOVRzqOZQzaGaQzWHag7VHKo5VHOo5qQ4J8U5Kc5JcU6Kc1Kck+Ic"
    "4rmQ88tovhwufcnSl8K/sF+09MVjf3m/4NYXwvVHLB05tv5Btx4MP4n8fON0OoPOpLPobOqiOK2jc2g9nUsb6HW0kV5P"
    "59MFdCFdRBfTJXQpXUZvoMvpjfQm2kRX0JV0FV1N19C1tJmuo+tpC22lbbSddtANtJN20Y10E91Mu2kP7aV9dCvtp/fQ"
    "e+k2+gD10SiN0UFKU4YOUZZyFGTzOa4/Fz5HzFqaDVMqS6kspbKUylIqS6kspbKUykaVpVSWUllKZSmVpVSWUllKZSmV"
    "pVSWUllKZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllK"
    "ZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllKZSmVpVSWUllK5TCbGa5nwqXPWvrsCT8pnD76SeH0d/ST"
    "wlP3m0eubQteBU0d+/xssnHqvpc0wcVEuO+M64Xxxgt9RnndS/YZ5WdQfCZ8zfgT4b8/Hv776VP4XdEHQgeHw38/Ff5b"
    "OoXdFEMHnwz/vf8U9vGJ0MHHw38Lp6iPl8+7S/d5ZrvPM9t9ntnu88x2X/h+Yd7avLV5a/PW5sNX/je8jN4nvZfDezm8"
    "l8N7Obw39J077nv52W9ae+X3fNf24fv/PXfeHL53dMjx1iHODknhkBQOSeGQ45dD4TtiGVsztmZszdiasTVjaybcmrY1"
    "bWva1rStaVvTtqaPvT/1lnCOg8YdNO6gcQeNO2jcQeMOhu83jTkaHPOMN2bUmFFjRo0ZNWbUmFFj4VHRqOPv0UYbvZpO"
    "ozPoLOqic+k8Op8uoAvpUnozXU1vpVvo7fROehe9j95Pt1E3Jaif7qF7w8d64fek3vqSvyeV4jnFc4rnFM8pnlM8p3hO"
    "8ZziOYUzxXOK5xTPKZ5TPKd4TvGc4jnFc4rnFM8pnlM8p3hO8ZziOcVziudUePTxMbX4WLj0UUsfDY9ORyyNhEsfsfSR"
    "8FXdsLoNO4IfRjPsCH7YlmFH8MPqOOzofdgRzLDaDTviHnbEPeyIe9gR97Aj7mFH3MOOuIcdcQ874h52xD3siHvYEfew"
    "I+5hR9vDemFYLwzrhWG9MOxoe1g/DDuyHnZkPezIetiR9bAj62FH1sOOrIcdvQyH7zx8GM2HQxdDlobCpUFLg6GLAUsD"
    "4XPPgVP4OfSeRnDE1s9zf+ivj6u+0NXd4b+94b894b93hX/ZkjJNyjQp06RMk43gL8Hb2oJtd9p2p2132nanbXeG9/jQ"
    "cf8WJo7zaUQk8kHV+WDj1P2rGPytukP33sHdHZK4QxJ3SOIOvu4I/wp12yO77ZHdsum2R3bbI7vtkd32gW57ZLc9stse"
    "2W2P7LZHdtsju+2R3fbIbntktz2y2x7ZbY/stkd22yO77ZHd9shue2S3PbLbHtltj+y2R3aHtfuxxsvlk9ZI5Edl+aNh"
    "Z90u5dulfLuUb5fy7Y3/B50yUJE="
)
GOTOS = (
    "eNrlXXecFUUS/rp7liSCAkqOygGiqIAgGURJAoIBdkmuLDksOUlcMsihIHKIKEhQkCRRPSX87hBEgpycgIAgKkaicnB4"
    "AlbPzIv70u70wON6/ug3M29ed/XXVdXVVdXzagGoD4ZHwfEYBBrAQEMkoBGyoDGyogmy4XFkR1PkQDPcgubIiSdwK1og"
    "F1oiN57EbXgKt+Np5MEzyItWyIfWuAOJuBNJyI82KIC2KIh2KIT2KIwOKIJnURTJKIbnUBwdUQIpKIlOKIXOuAtdcDe6"
    "ojS64S/ojjLogbLoiXLohXvQG+WRinvRB/ehLyqgH+5HfzyAAXgQA1ERg1AJg1EZQ/AQhqIKhqEqnsfDGI5qGIHqGIka"
    "GIWaGE395BhDPU1DLYyl3tfGeCrrYCKVdTGZynqYSuUjmEZlfUw3EXqJyscwk8oGmEVlQ8ymshHmUNkYc6lsgnlUPo43"
    "qGyKBVQ2wyIqm2MJlU/gbSpbYBmVLbGcehcOew/mEudgjCW+ElcLz5UmlhLHWDD04Ccxk3hFwgpUWyj6YqNtdUS6wtGU"
    "np53bVpu89Ii6ZA03Io1ZpuyveD6Zb2yTlmfrMuqg9P99XS+AfJQgf5GF9G3DkHtf0jtf0Ttb6Jrw+96C9Gz1bzXCtuI"
    "ro9J6raT1O2gFjM/cnui9GlfhD79K2SfZH/aYBfpgd2kB/YScp8pQf9z19AvF4a6gzFSdzgKZUcyTJmkqiaOkv48QPrz"
    "ENX+JdUVmspjMWOoGj9JZZ4QktrCK6lFcTyktHpqD5RYeRQKWV9unAjZK9mj9Nrmm6iaxmovGu3fxky7E935nVLdqULS"
    "TromaSqo+95FLVwgAvf94KUnHOep4bofMyAxnKyqU4TEaSXInnENWSfycVaxbREN/3MZwD+UnXI+g3YKo9/9RqWBC+aI"
    "JuEi2ciX6E4nXKayM/6HwINTnWBdwZi0GLrhVtYduVgP5GYIcQh6uhg9XYL1RPGQTwTW3QtlWG+UjfqkpLhSxKfucjDq"
    "0WarGiz2kR9uI+0mPTUzQY/bGNXOBE3FImjAx1lGNWBFNGehtGAqGrM+aML6oinrh2asP55gzrBowVRqiQFoaXO2E831"
    "NFOruVStY1qxeJ7fWzP35veiEbg7MRPc3S4sd/dFEhuINmwQ2hInZaMWk9ljaM8aoANriBTWCM+yxujEmqAja4bnmPva"
    "oEsmtIH/GtqgmakHzSM92WB0Z0PQS4GEpCqVkASicABROJAo7G9SOBT9mP+MNQyDme9qKIYz+fk8RrEEqn8iG44JbAQm"
    "sZGYzEZhChMYhZfYaExnY/AiTbdpmEnlWMyi3yVgHOaz8VjAJuBNNhEL2SQsom8TsdhsI5It+RZTYUsKTMY7bAqWs6lY"
    "ETQTR2p9FVNjyUZqY7WSNhhewFrms02mYL23r4Ku3jevpuE9Zo3nB+nsESfc+aFy/c2ors0s2OJKwhaWgq2sjANatyul"
    "VcrCSHxMMrCD/RXb2HR8Qpydgp1Mcv2nQVy/i4XT+7vZjfRNJGMvexF7CO/qEfze+9jN4POONrd5fN1qPCifs1ikM9pK"
    "aj+LdSVV2gHnH1TK+S/hAJuBQ2wmvmT3xGTN5MIRFtmiOeqaRVMTX7GXcdjUfl1wnBUIi2PgyEhqvmaRNfIJlnGt/62i"
    "mUUe+cO2cztOMjVtSO3bHd/ba+eCEXr2o5KezcJP7M4wrfysrE+hDhWW+S+u8bHk3lOsSDpkfHRlRHtJGk7HpMEKh2jx"
    "DMtMi7GNT1kX7fv/sPDoX2Th5si2+I21xwWWjF/ZKzjPnFB4NVOauCIYD6eN2+IKm40/2N9wjc0hYX0VnFv8nC/K3JMc"
    "1Yv3EAT3Hx0VNRoBNeZ1XKNVWwJXWVsWHsvcnZXHOndHqymbspqyK6sph7KabuHXI0aUk6tdiXCyXnPxJOTmclWfjw9G"
    "Hi7Xy3ORl8v1SH4+F3ea3xWm7wra3xUy7xSnO0XtO8XMO3fRnZL2nVL0+xSU5mm425TUWlEyTsrym8X6jjXb5DWU46Hn"
    "4EiWU3muZr08D/fxQC/966jIdRyFSlr2ujLXU+aqch/Hv4GanGE+6vBQUatE1OVq7OF6PB7jpY8onSsY3X+UC/p1Q9Ly"
    "DUwtz2lUGnPLA+yE0iZctX9Nxag24+7FH3xoPkVoPulF8xnu86dbfupE4uAFaGdycHAWWAcuZ/CueI5m2WTuz9tvogv9"
    "biG6cU/styt6U92p9GQv7nlqEQZwp77RgYrHjpGWGcSd0TREOU29MYxLFFMxgo/EKL4YI2n0SmMMX4I0/hbG2pjGk/9q"
    "HPf4rwyMx3ju89NO8PKK9OJO5IFe3EncSfRpilLskzGZIy7zGl/g/nmNNyJaPo1b0XJLvqdiJn8bM/hSvMydyM4s5brY"
    "7azK7g6yKmdzT1ZlNLv8Va7Goxkue3Mev5EREs9xhyPfQnhfsWfGScGbXOqchUE6Z5FDjb9YKdc6oWSJYqtrGZY6kufl"
    "SumR1sZKsiFWcM/ssSpoJFfz4NnmXR7N9xwP0cE1PHJ0cC3//4oOOssxWaeUqxZivSMe38DV51f5jpsl+reRR/cuvcfV"
    "xeUit/S+wpZkVOiDgPXNO9jEfbkgm7mVC+KEh7Yq5yH3c8jdzyxiWI5tPHqucCK28yTsIB05GDvNNew4fBI0M+ziK/Ap"
    "l36X3Vp65PY4WlftU8qfK/EZt3wQ0uuw3xwxQWdf2N77A1qO0EEudctcHNay90f8OOKYlyO+tjnihJaYfOOHyUkvJj/Y"
    "mPyoJSY/+WFyyovJGRuTs6YMpeGcltic17LXv5p+6FW4xFfjv1oicJkQKHIdfYC/c+kDdGbx/qHUooiUbXpFyVrA2k1x"
    "VUv+usbjaU8UNW/KuxBS3uWZYZ7pGXHOYqLxLrKJNcgu5FkO8yyyRnBjl1FOoecI5BJu7pfKLTK3o1NNFDqvcC8KrYK+"
    "fMK9XGCPlZlfSNtSBbUFXKbW2YxcSMTnPtEiIp73iRaNa+qKXQf5KKlMPkq5Lh+W/3YBSgvrbC3KilC5LeWEtY68R8iY"
    "070iDeXNswp0dp/w7NJ8QPjv0oTDzHq38tYri8C8ddmPKtSPh2wMhqAa9W0IatC96sLK1qlFY1qbrmsKeVWXrurRVR3h"
    "2YlaX8idqD6PeCs0EP4ecpn7w7AOTYUzndRcuU6Sb5ZoIXqjpU1vcLzwSeHvW47H3I9nhH/uhzxU7lhpJWJZDXFMRWux"
    "FIl+aMVzpkUb4Z9pESlbKgHtxI3PhZCx7fYiMILRQQTz6rPCzsAj2Uw29VMKnXUU8bqDt7OQO3id5vx1E/GSbdFdqM5u"
    "6Enj18Oee3qlG+/eQs2O8lThTsTaCU19lNLk5g63/sL5Drd+wjligxWPopNV7FCltMzBMBGPltRwEbwD0Mn4jVaKWbTY"
    "9xghY99pIgs9N9a02AN1yzjhsZGlTT/BfCJanRNtC3I9pgj5q6nmr3T0Ab0gdOz1NJtndOz7dOFbAc8Q1r4JHXGYqSXn"
    "vyx03VX6ipbjPVtjTTfHT9O9prGmm6cl57+uMefP9+P8hRpz/iItOX+xxpz/lh/nL7M5X2ZavOPNuVhunrkZ+V6Rici3"
    "o38PEar37a7GGjtXZa2doXI9s7TWCStLy3PoyMcbRDxlLm0UFk/4c8b7JmfciDcCf0B0rMHfTW+z9Xn9c4Y+1HYd9ZGW"
    "c+om4URDbxbx+KaOLXGdAbLV9ZwKFVT+Q7j9n1Zq6PxnXI/1tptirLcLN99ssxY7hZXjs0v48lHSsMeOqu4VVnzdyuDZ"
    "ly6DR+453G8/+28zpn5ApOEL8+wQnR0UVs7Ml/bnYTN35ih9c8S+85V55zjdOSY878ewsmZOBGTNBL7R5TsRvK9RZVbH"
    "zyJzb24NjkD/InyInrJROi3CS9eNzzk4a+ccyPE7T2NyzhzJ3+jsV5v+C0HIx3vs+KKC2PElVzIA4jFmezkoZusEtd+V"
    "oxYtwnrFbx1+Vdvo6jVvbDqe9jBzA953qem6ikkwNN11Y+jY66yG3tye3dC15zk0lfNbtJTznJrLeS5NuT23ltx+m+bc"
    "nkdTbs+rJbfns7k9MBKlIxL5tRz/AppKe2HDF5HXsf9FtF27FDU8um4+ihvq/4+shOFu7EoFjSUNN2MugbGWBShtxLNH"
    "OP0uHk9Eo5xh7/r2evbKe8/uNQL/zd4XualghPtn+jTcb9f4gKHu/2AfNFT6MXXUCBUNn99Wy3/nMZy+gVm1L72KoXOW"
    "WlWte/+woW/fq2nc9+parr9qaDzitQwr57W24ckir2Po+s7OukYoi/lmyKAIdeg4go8aoa1+3f1qDTTWcA3Nvv8JImaR"
    "hw=="
)
