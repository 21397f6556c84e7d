"""Generated from mojo.lark by generate.py; do not edit."""

DIGEST = "de3eb869829ec456"
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
    (105, 1, ''),
    (105, 1, ''),
    (105, 1, ''),
    (105, 1, ''),
    (105, 1, ''),
    (105, 1, ''),
    (105, 1, ''),
    (105, 1, ''),
    (20, 2, '?Comparison'),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (106, 1, ''),
    (11, 2, 'Assignment'),
    (11, 2, 'Assignment'),
    (44, 2, 'Transfer'),
    (44, 2, 'Call'),
    (44, 2, 'Subscript'),
    (67, 2, 'EnumCase'),
    (153, 0, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (109, 1, ''),
    (112, 1, '?ForTarget'),
    (110, 1, ''),
    (110, 1, ''),
    (110, 1, ''),
    (112, 1, '?ForTarget'),
    (114, 1, 'WithItem'),
    (115, 1, '?Pattern'),
    (115, 1, '?Pattern'),
    (116, 1, '?PatternList'),
    (115, 1, '?Pattern'),
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
    (117, 1, ''),
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
    (123, 1, 'Argument'),
    (88, 2, 'ArgumentList'),
    (125, 1, 'SignatureMarker'),
    (125, 1, 'SignatureMarker'),
    (125, 1, 'SignatureMarker'),
    (124, 1, 'Convention'),
    (122, 1, ''),
    (122, 1, ''),
    (127, 1, 'Parameter'),
    (89, 2, 'ParameterList'),
    (126, 1, ''),
    (126, 1, ''),
    (86, 2, ''),
    (87, 2, ''),
    (133, 1, 'Effect'),
    (133, 1, 'Effect'),
    (133, 1, 'Effect'),
    (133, 1, 'Effect'),
    (133, 1, 'Effect'),
    (133, 1, 'Effect'),
    (87, 2, ''),
    (130, 1, ''),
    (131, 1, ''),
    (131, 1, ''),
    (87, 2, ''),
    (87, 2, ''),
    (91, 2, 'DoubleStarred'),
    (18, 3, 'BraceDisplay'),
    (136, 1, 'ComprehensionClauses'),
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
    (141, 1, 'TypeArgument'),
    (140, 1, ''),
    (140, 1, ''),
    (31, 3, 'FunctionType'),
    (31, 3, 'FunctionType'),
    (31, 3, 'FunctionType'),
    (142, 1, ''),
    (100, 2, ''),
    (142, 1, ''),
    (57, 3, 'Tuple'),
    (101, 2, ''),
    (51, 3, '?Statements'),
    (9, 3, 'BooleanOperation'),
    (43, 3, 'Binary'),
    (103, 2, 'TypeAnnotation'),
    (143, 1, ''),
    (143, 1, ''),
    (143, 1, ''),
    (102, 2, ''),
    (146, 1, ''),
    (146, 1, ''),
    (146, 1, ''),
    (11, 3, 'Assignment'),
    (26, 3, 'Binary'),
    (15, 3, 'Binary'),
    (105, 2, ''),
    (105, 2, ''),
    (16, 3, 'Binary'),
    (104, 2, ''),
    (17, 3, 'Binary'),
    (12, 3, 'AugmentedAssignment'),
    (11, 3, 'Assignment'),
    (40, 3, 'BooleanOperation'),
    (44, 3, 'Attribute'),
    (107, 2, 'Arguments'),
    (147, 1, ''),
    (147, 1, ''),
    (147, 1, ''),
    (147, 1, ''),
    (147, 1, ''),
    (150, 1, 'Slice'),
    (108, 2, 'Subscripts'),
    (151, 1, 'Unbound'),
    (151, 1, 'Unbound'),
    (148, 1, ''),
    (148, 1, ''),
    (148, 1, ''),
    (148, 1, ''),
    (148, 1, ''),
    (148, 1, ''),
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
    (170, 0, ''),
    (67, 3, 'EnumCase'),
    (67, 3, 'EnumCase'),
    (153, 1, ''),
    (70, 3, 'ElseHeader'),
    (111, 2, 'BoundTarget'),
    (113, 2, 'TargetTuple'),
    (74, 3, 'TryHeader'),
    (75, 3, 'ExceptHeader'),
    (76, 3, 'FinallyHeader'),
    (77, 3, 'MatchHeader'),
    (77, 3, 'MatchHeader'),
    (116, 2, 'Tuple'),
    (116, 2, 'Tuple'),
    (22, 4, 'ComptimeDeclaration'),
    (118, 2, 'WhereClause'),
    (117, 2, ''),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (10, 4, 'AssertStatement'),
    (119, 2, ''),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (22, 4, 'ComptimeDeclaration'),
    (120, 2, ''),
    (84, 3, 'DottedName'),
    (158, 1, 'ImportedName'),
    (30, 4, 'FromImportStatement'),
    (30, 4, 'FromImportStatement'),
    (85, 3, 'ImportName'),
    (121, 2, ''),
    (123, 2, 'Argument'),
    (123, 2, 'Argument'),
    (123, 2, 'Argument'),
    (123, 2, 'Argument'),
    (88, 3, 'ArgumentList'),
    (124, 2, 'Convention'),
    (123, 2, 'Argument'),
    (127, 2, 'Parameter'),
    (127, 2, 'Parameter'),
    (127, 2, 'Parameter'),
    (127, 2, 'Parameter'),
    (127, 2, 'Parameter'),
    (89, 3, 'ParameterList'),
    (128, 2, 'DefaultValue'),
    (129, 2, ''),
    (33, 4, 'Lambda'),
    (133, 2, 'Effect'),
    (162, 1, 'Capture'),
    (132, 2, 'CaptureList'),
    (162, 1, 'Capture'),
    (164, 1, '?RaisedTypeName'),
    (133, 2, 'Effect'),
    (163, 1, 'RaisedType'),
    (134, 2, 'Result'),
    (130, 2, ''),
    (87, 3, ''),
    (87, 3, ''),
    (87, 3, ''),
    (93, 3, 'KeywordArgument'),
    (18, 4, 'BraceDisplay'),
    (135, 2, ''),
    (18, 4, 'BraceDisplay'),
    (18, 4, 'BraceDisplay'),
    (136, 2, 'ComprehensionClauses'),
    (165, 1, ''),
    (165, 1, ''),
    (92, 3, 'KeyValue'),
    (58, 4, 'TupleDisplay'),
    (138, 2, ''),
    (58, 4, 'TupleDisplay'),
    (95, 3, 'AsItem'),
    (41, 4, 'Parenthesized'),
    (34, 4, 'ListDisplay'),
    (139, 2, ''),
    (34, 4, 'ListDisplay'),
    (34, 4, 'ListDisplay'),
    (98, 3, 'Interpolation'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (141, 2, 'TypeArgument'),
    (141, 2, 'TypeArgument'),
    (99, 3, 'TypeArgumentList'),
    (141, 2, 'TypeArgument'),
    (141, 2, 'TypeArgument'),
    (141, 2, 'TypeArgument'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (31, 4, 'FunctionType'),
    (100, 3, ''),
    (101, 3, ''),
    (144, 2, 'ReferenceType'),
    (145, 2, 'StarredType'),
    (102, 3, ''),
    (104, 3, ''),
    (107, 3, 'Arguments'),
    (150, 2, 'Slice'),
    (150, 2, 'Slice'),
    (108, 3, 'Subscripts'),
    (150, 2, 'Slice'),
    (170, 1, ''),
    (170, 1, ''),
    (170, 1, ''),
    (62, 4, 'StructHeader'),
    (152, 2, 'BaseList'),
    (171, 1, 'Base'),
    (63, 4, 'ClassHeader'),
    (64, 4, 'TraitHeader'),
    (65, 4, 'ExtensionHeader'),
    (66, 4, 'EnumHeader'),
    (67, 4, 'EnumCase'),
    (68, 4, 'IfHeader'),
    (69, 4, 'ElifHeader'),
    (70, 4, 'ElseHeader'),
    (172, 1, ''),
    (71, 4, 'WhileHeader'),
    (154, 2, ''),
    (114, 3, 'WithItem'),
    (114, 3, 'WithItem'),
    (73, 4, 'WithHeader'),
    (155, 2, ''),
    (74, 4, 'TryHeader'),
    (75, 4, 'ExceptHeader'),
    (75, 4, 'ExceptHeader'),
    (77, 4, 'MatchHeader'),
    (174, 1, ''),
    (77, 4, 'MatchHeader'),
    (115, 3, 'AsItem'),
    (156, 2, ''),
    (116, 3, 'Tuple'),
    (78, 4, 'CaseHeader'),
    (157, 2, 'Guard'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (21, 5, 'ComptimeAssert'),
    (119, 3, ''),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (22, 5, 'ComptimeDeclaration'),
    (120, 3, ''),
    (30, 5, 'FromImportStatement'),
    (121, 3, ''),
    (123, 3, 'Argument'),
    (123, 3, 'Argument'),
    (123, 3, 'Argument'),
    (123, 3, 'Argument'),
    (123, 3, 'Argument'),
    (88, 4, 'ArgumentList'),
    (159, 2, ''),
    (88, 4, 'ArgumentList'),
    (160, 2, 'OriginList'),
    (123, 3, 'Argument'),
    (123, 3, 'Argument'),
    (123, 3, 'Argument'),
    (123, 3, 'Argument'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (127, 3, 'Parameter'),
    (89, 4, 'ParameterList'),
    (161, 2, ''),
    (89, 4, 'ParameterList'),
    (129, 3, ''),
    (162, 2, 'Capture'),
    (162, 2, 'Capture'),
    (132, 3, 'CaptureList'),
    (162, 2, 'Capture'),
    (164, 2, 'Call'),
    (164, 2, 'Subscript'),
    (87, 4, ''),
    (18, 5, 'BraceDisplay'),
    (135, 3, ''),
    (166, 2, 'ComprehensionIf'),
    (165, 2, ''),
    (165, 2, ''),
    (58, 5, 'TupleDisplay'),
    (138, 3, ''),
    (34, 5, 'ListDisplay'),
    (139, 3, ''),
    (31, 5, 'FunctionType'),
    (31, 5, 'FunctionType'),
    (31, 5, 'FunctionType'),
    (141, 3, 'TypeArgument'),
    (141, 3, 'TypeArgument'),
    (141, 3, 'TypeArgument'),
    (141, 3, 'TypeArgument'),
    (99, 4, 'TypeArgumentList'),
    (167, 2, ''),
    (99, 4, 'TypeArgumentList'),
    (141, 3, 'TypeArgument'),
    (141, 3, 'TypeArgument'),
    (141, 3, 'TypeArgument'),
    (141, 3, 'TypeArgument'),
    (141, 3, 'TypeArgument'),
    (31, 5, 'FunctionType'),
    (144, 3, 'ReferenceType'),
    (56, 5, 'Conditional'),
    (107, 4, 'Arguments'),
    (168, 2, ''),
    (107, 4, 'Arguments'),
    (107, 4, 'Arguments'),
    (150, 3, 'Slice'),
    (150, 3, 'Slice'),
    (149, 3, 'KeywordSubscript'),
    (149, 3, 'KeywordSubscript'),
    (108, 4, 'Subscripts'),
    (169, 2, ''),
    (108, 4, 'Subscripts'),
    (150, 3, 'Slice'),
    (150, 3, 'Slice'),
    (170, 2, ''),
    (170, 2, ''),
    (170, 2, ''),
    (152, 3, 'BaseList'),
    (171, 2, 'Base'),
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
    (172, 2, ''),
    (71, 5, 'WhileHeader'),
    (154, 3, ''),
    (73, 5, 'WithHeader'),
    (155, 3, ''),
    (75, 5, 'ExceptHeader'),
    (174, 2, ''),
    (156, 3, ''),
    (78, 5, 'CaseHeader'),
    (80, 5, 'RegionHeader'),
    (118, 4, 'WhereClause'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (22, 6, 'ComptimeDeclaration'),
    (30, 6, 'FromImportStatement'),
    (158, 3, 'ImportedName'),
    (176, 2, ''),
    (123, 4, 'Argument'),
    (123, 4, 'Argument'),
    (88, 5, 'ArgumentList'),
    (159, 3, ''),
    (160, 3, 'OriginList'),
    (123, 4, 'Argument'),
    (123, 4, 'Argument'),
    (123, 4, 'Argument'),
    (123, 4, 'Argument'),
    (123, 4, 'Argument'),
    (127, 4, 'Parameter'),
    (127, 4, 'Parameter'),
    (127, 4, 'Parameter'),
    (127, 4, 'Parameter'),
    (127, 4, 'Parameter'),
    (127, 4, 'Parameter'),
    (127, 4, 'Parameter'),
    (89, 5, 'ParameterList'),
    (161, 3, ''),
    (133, 4, 'Effect'),
    (132, 4, 'CaptureList'),
    (177, 2, ''),
    (132, 4, 'CaptureList'),
    (162, 3, 'Capture'),
    (164, 3, 'Attribute'),
    (137, 4, 'ComprehensionFor'),
    (31, 6, 'FunctionType'),
    (141, 4, 'TypeArgument'),
    (141, 4, 'TypeArgument'),
    (99, 5, 'TypeArgumentList'),
    (167, 3, ''),
    (141, 4, 'TypeArgument'),
    (141, 4, 'TypeArgument'),
    (141, 4, 'TypeArgument'),
    (141, 4, 'TypeArgument'),
    (141, 4, 'TypeArgument'),
    (107, 5, 'Arguments'),
    (168, 3, ''),
    (150, 4, 'Slice'),
    (108, 5, 'Subscripts'),
    (169, 3, ''),
    (150, 4, 'Slice'),
    (150, 4, 'Slice'),
    (170, 3, ''),
    (61, 6, 'FunctionHeader'),
    (152, 4, 'BaseList'),
    (178, 2, ''),
    (152, 4, 'BaseList'),
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
    (173, 3, 'InlineClause'),
    (173, 3, 'InlineClause'),
    (173, 3, 'InlineClause'),
    (72, 6, 'ForHeader'),
    (75, 6, 'ExceptHeader'),
    (22, 7, 'ComptimeDeclaration'),
    (22, 7, 'ComptimeDeclaration'),
    (30, 7, 'FromImportStatement'),
    (30, 7, 'FromImportStatement'),
    (176, 3, ''),
    (160, 4, 'OriginList'),
    (160, 4, 'OriginList'),
    (123, 5, 'Argument'),
    (123, 5, 'Argument'),
    (127, 5, 'Parameter'),
    (127, 5, 'Parameter'),
    (132, 5, 'CaptureList'),
    (177, 3, ''),
    (141, 5, 'TypeArgument'),
    (141, 5, 'TypeArgument'),
    (150, 5, 'Slice'),
    (61, 7, 'FunctionHeader'),
    (61, 7, 'FunctionHeader'),
    (152, 5, 'BaseList'),
    (178, 3, ''),
    (62, 7, 'StructHeader'),
    (64, 7, 'TraitHeader'),
    (65, 7, 'ExtensionHeader'),
    (66, 7, 'EnumHeader'),
    (173, 4, 'InlineClause'),
    (173, 4, 'InlineClause'),
    (72, 7, 'ForHeader'),
    (75, 7, 'ExceptHeader'),
    (175, 4, 'InlineCase'),
    (30, 8, 'FromImportStatement'),
    (160, 5, 'OriginList'),
    (61, 8, 'FunctionHeader'),
    (175, 5, 'InlineCase'),
    (173, 6, 'InlineClause'),
)
STARTS: dict[str, int] = {'simple_line': 0, 'function_header': 1, 'struct_header': 2, 'class_header': 3, 'trait_header': 4, 'extension_header': 5, 'enum_header': 6, 'enum_case': 7, 'if_header': 8, 'elif_header': 9, 'else_header': 10, 'while_header': 11, 'for_header': 12, 'with_header': 13, 'try_header': 14, 'except_header': 15, 'finally_header': 16, 'match_header': 17, 'case_header': 18, 'comptime_header': 19, 'region_header': 20, 'decorator': 21, 'expression_list': 22}
ENDS: dict[str, int] = {'simple_line': 115, 'function_header': 129, 'struct_header': 131, 'class_header': 133, 'trait_header': 135, 'extension_header': 137, 'enum_header': 139, 'enum_case': 141, 'if_header': 143, 'elif_header': 145, 'else_header': 147, 'while_header': 149, 'for_header': 151, 'with_header': 153, 'try_header': 155, 'except_header': 157, 'finally_header': 159, 'match_header': 162, 'case_header': 164, 'comptime_header': 166, 'region_header': 168, 'decorator': 170, 'expression_list': 172}
# For each state: what to do on each kind of token, and where each left side leads.
ROWS = (
    "eNrs3Xlclfed9//r4NaJzj0BjSZigJDNpGar+x5nOnfvjlqdQVzbgbtxxyVmb9I2MrQz0AUrs9AZR6ZpZ5IJhTBNMBBi"
    "kwxFZbHKDhbbhlbuii0SNKSICfye58R00i3JdBL76zzmjzccuL7X9/N+vT/fawHOObw/iApuDoYE1wdDg8RgWDAzGB7M"
    "CS4N3h/EBJOCMcENwRVBQjA+mB/EB5M9uim4Kphh66zgD4PLgz+y9YO2/nEQG3womBD8n+DK4MNBXPAnRn/EyD8Nrgn+"
    "LLg2WBZcF6wIJgYrg1uCVcGtwergtuCjwQeCjwVTgj8PpgYpwbQgNZge3BHMDtYFc4ONwbxgS3B7sDVYEKQHVwd/EdwY"
    "ZATjeAxXDFcIbw1vCQX/19ZQ8L+Dz/j48eAvfdwWZPq4Pficj2nBF3xMCrJ9XBh8ycdFQY6P64O/8XFp8Hc+bgi+7OPa"
    "4B98XBz8o49Lgjy5bAq+EmwOHonM8jUfPxT8i493Bo/5GBc8jvk3ze6N3D4UfD1CE87qjXzC2byRxZszCKlWaJ//bM3f"
    "tF6UkYOD6RT9jmu+USM8f3juN+YNzzkiCIKBwctpIS2ixbSE0miIGk9G5vzD4BuRsa8Z+5qxrxn7mrGvGfuasa9Fxr46"
    "eCnF0MXvwtO+FwTnBy+hSymaYmg0XUZjaRxdTldQLF1JcRRPCXQVJdLVdA1dS9fR9TSRbqAbaRLdRDfTLXQr3UaTaQpN"
    "pWk0nWbQTJpFs2kOzaV5NJ9upwW0kBbRYlpCSymJkmk5raY1lEY7I3MFQT/afrT9aPvR9qPtR9uPth9tP9p+tP1o+9H2"
    "o+1H24+2H20/2n60/Wj70faj7Ufbj7YfbT/afrT9aPvR9qPtR9uPth9tP9p+tP1o+9H2o+1H24+2n8N+tP1o+9H2o+1H"
    "24+2H20/2n60/Wj70faj7Ufbj7YfbT/afrT9aPsjq+sc0nMoz0W+KrVOSqyTZyLd/2bw898Lp9MnnT779Emnz3590umT"
    "Tp90+qTTJ50+6fRJp086fdLpk06fdPqk0yedPun0SadPOn3S6ZNOn3T6pNMnnT7p9EmnTzp90umTTp90+qTTJ50+6fRJ"
    "p086fdLpk06fdPqk0yedPun0SadPOn3S6ZNOn3T6pNMnnT7p9EmnTzp90umTTp90+qTTJ50+6fQNDsVe7uh6wdH1787I"
    "P0UTFRx6y+PvsqDyVx6D1wZVv/FxeHGP+vhfWy06aPgvV/zzoP5NV7/GX7r6TXhL1tHB8Xedd8xvdJV5q7P/Bx0lrzhK"
    "XnGUvOIoecVR8oqj5JXBMXQZjaVxdDldQbE0ga6kOIqnBLqKEulquoaupevoeppIN9CNNIluopvpFrqVbqPJNIWm0jSa"
    "TjNoJs2i2TSH5tI8mk+30wJaSItoMS2hpZREybScVtMaSqNP0IP0EH2SPkWfpodpZ6ROEPRKpFcivRLplUivRHql0SuN"
    "Xmn0SqNXGr3S6JVEryR6JdEriV5J9EqiVxK9kuiVRK8keiXRK4leSfRKolcSvZLolUSvJHol0SuJXkn0SqJXEr2S6JVE"
    "ryR6JdEriV4OeyXRK4leSfRKolcSvZLolUSvJHol0SuJXkn0SqJXEr2S6JVEryR6JdGLtncwfOb8vjPBu7Gu3rxq37iz"
    "eFlSL3P1Mlcvc/UyVy+r/vLgu7+Wr1Lv7ODbzXq5Me/kXmyhcYtoMYWrLfH5Vx2fab7/2zsDJmI+8w6Yzwy+06oLjV1E"
    "i+l17jO/hvvMz3GHzyQ9jpsex02P46bHcdPjuOnR6R7HTo9jp8ex02NF9HDT49jpcSbpcfz0OH56HD89jp8ex0+P46fH"
    "8dPj+Olx/PQ4fnocPz2Onx7HT4/jp8fx0+P46XH89Dh+ehw/PY6fHsdPj+Onx/HT4/jpcfz0OH56HD89jp8ex0+P46fH"
    "8dPj+Olx/PQ4fnocPz1Wag/6HvQ9VmqP46fH8dPj+Olx/PQ4fnocPz1WcI8zSY8zSY8zSY8zSY8zSY8zSY8zSY9jq+c9"
    "WOFzZPzS4DC6hC6laIqh0XQZjaVxdDldQbF0JcVRPCXQVZRIV9M1dC1dR9fTRLqBbqRJdBPdTLfQrXQbTaYpNJWm0XSa"
    "QTNpFs2mOTSX5tF8up0W0EJaRItpCS2lJEqm5bSa1lAa7aR3P8Pw+b1bft3y65Zft/y65dctv275dcuvW37d8uuWX7f8"
    "uuXXLb9u+XXLr1t+3fLrll+3/Lrl1y2/bvl1y69bft3y65Zft/y65dctv275dcuvW37d8uuWX7f8uuXXLb9u+XXLr1t+"
    "3fLrll+3/Lrl1y2/bvl1y69bft3y65Zft/y65dctv275dcuvW37d8ut2nzwiOBW8L+iU1cmLfG66RtKnB3/9HdrpwTeq"
    "jvX4cnqjeqzHb31uPi2F01I4feEcdfrXnKNO/9w5Ktz7Lr3v0vsuve/ioEvvu/S+S++79L6Lky5OuvS+S++79L6Lmy69"
    "79L7Lr3v0vsuve/S+y6979L7Lr3v0vsuve/S+y6979L7Lr3v0vsuve/S+y6979L7Lr3v0vsuve/S+y6979L7Lr3v0vsu"
    "ve/S+y6979L7Lr3vQt2Fukvvu/S+S++79L5L77v0vkvvu/S+S++7BsO/KfjJYDq9O78pCJ99fhw++wSX+HwpRVMMjabL"
    "aCyNo8vpCoqlKymO4imBrqJEupquoWvpOrqeJtINdCNNopvoZrqFbqXbaDJNoak0jabTDJpJs2g2zaG5NI/m0+20gBbS"
    "IlpMS2gpJVEyLafVtIbSaGdkniA4NRjO6hKfL6VoiqHRdBmNpXF0OV1BsXQlxVE8JdBVlEhX0zV0LV1H19NEuoFupEl0"
    "E91Mt9CtdBtNpik0labRdJpBM2kWzaY5NJfm0Xy6nRbQQlpEi2kJLaUkSqbltJrWUBrtpKjI8fXGsdLpWOnE3Ym7E3cn"
    "7k7cnbg7cXfi7sTdibsTdyfuTtyduDtxd+LuxN2JuxN3J+5O3J24O3F34u7E3Ym7E3cn7k7cnbg7cXfi7sTdibsTdyfu"
    "TtyduDtxd+LuxN2JuxN3J+5O3J24O3F34u7E3Ym7E3cn7k7cnbg7cXfi7sTdifvS4OyFn52D4GT4px6PTuI7ie0kLyd5"
    "OcnLSV5O8nKSl5O8nOTlJC8neTnJy0leTvJykoeTPJzk4SQPJ9U6ORi+J/5R+LcOzmE/svVHtv7I1h/Z+iN340Hw/yKr"
    "rsOq65B+h/Q7pN8h/Q7pd0i/g7sO6XeYp0P6HRx2SL9D+h3S75B+h/Q7pN8h/Q7pd0i/Q/od0u+Qfof0O6TfIf0O6XdI"
    "v0P6HdLvkH4H4g7EHYg7EHcg7kDcgbgDcQfiDk47EHcg7kDcIf0O6Xcg78DWga0DW4f0O6TfIf0O6XdIv0P6HZg7pB/2"
    "GgQnUJ5AeALhCYQnEJ5AeALdCXQnODrB0QmOTnB0gqMTHJ3g6ARHJzg6wdEJjk5wdIKjE+HfNjlzneDoBEcnODrB0QmO"
    "TnB0gosTXJzg4kSkNz9U8YdG/9DoHxr9Q6N/aMQPI1t/YOsPbP2BrT+w9Qe2/sDWH0S2ttvabmu7re22ttvabms7p0Hw"
    "Ir4X8b2I70V8L+J70R4v4nsR34u696Luvah7L0rkRd17Ufde1L0Xw7+HDK7z+XqaSDfQjTSJbqKb6Ra6lW6jyTSFptI0"
    "mk4zaCbNotk0h+bSPJpPt9MCWkiLaDEtoaWURMm0nFbTGkqjnfR76L6P5lU/Z3wfzWvW9vfN8H0zfN8M3zfy+1wGwfdk"
    "8D0ZfE8G35PB9+z1PRl8z17fk8H3sAWhG3y+kSbRTXQz3UK30m00mabQVJpG02kGzaRZNJvm0FyaR/PpdlpAC2kRLaYl"
    "tJSSKJmW02paQ2m0k97P9Xe5/i7X3+X6u1x/l+vvcv1drr/L9Xd1Y3hoUjAkdFMwNHRzMCJ0S/C+0K3B74VuCy4JTbZ9"
    "Ck2laTSdZtBMmkWzaQ7NpXk0n26nBbSQFtFiWkJLKYmSg1BoeRAVWh0MC63xdRrtpEncHuf2OLfHuT3O7XFuj3N7nNvj"
    "3B7n9rh8f5/j4/I9Lt/j8j0u3+PyPS7f4xwf5/g4x8c5Ps7xcY6Pc3yc4+McH+f4OMfHOT7O8XGOj3N8nOPjHB/n+DjH"
    "xzk+zvFx+R6X73H5Huf4OMfHI79taXOea3Oea+O8zXmujfs27tu4b+O+jfs257k2BG0I2hwpbY6UNkdKmyOlzZHS5khp"
    "c6S0OVLanOfaHCltVlMb2ja0bbJpQ9uGtg1tG9o2tG1o29C2oW1D24a2DW0b2ja0bRy2oW1D24a2DW0b2ja0bWjb0Lah"
    "bUPbhrYNbRvaNrRtaNvQtqFtQ9sWOUt8B8137Pkde37Hnt+x53eM+E7kLHhMBsfwH8N/DP8x/MfscQz7MezH+D3G7zF+"
    "j/F7jN9j/B7j9xi/x/g9xu8xfo/xe4zfY/we4/eYqsdUPabqMVWP8XuM32M8HuPgGI/HIh5bVWw1utXoVqNbjW41ojWy"
    "tcXWFltbbG2xtcXWFltbIt1s1s1m3WxG0qybzWia0TSjaUbTbO9m3WxG1IyoWTebdbNZN5tl0KybzbrZrJvNutmsm826"
    "2aybzbrZrJvNutmsm8262aybzbrZrJvN0mmWTrN0mqXTLJ1m6TRLp1k6zRw2S6dZOs3SaZZOs3SapdOMqBlRM6JmRM3S"
    "aZZOs24262azbjZLqhlps6SaI1k0oWmyZ5M9m+zZZM8mI5oiWxttbbS10dZGWxttbbS1cXC8rQ0SapBOg2QaJNNgdINU"
    "GlA0oGhA0YCiAUUDigYUDSgaUDSgaEDRgKIBRYMqDao0qNKgSgP3DSqF5w6C+gtn5/rI2Xly8L9CU4LRoanBmNC04LLQ"
    "9GBsaEYwLjQzuDw0K7giNDsYH5oT/EFobnBpaF4QHZofxIQW2ncRLaYllEZhwjqe69Sus7XO1jpb62yt4zsIahHWIqzV"
    "/1pOavmotUctH7V6X6v3tXpfq/e1el+r97V6X6v3tfpeq++1+l6r77X6Xqvvtfpeq++1+l6r77X6XiuxWonVSqxW5VqJ"
    "1UqsVmK1EquVWK3EaiVWK7FaidXqe62+13Jfy30t97Xc10quVt9r9b1W32v1vVbfa1HV6ntthPsoiqP2PGrPo/Y8as+j"
    "RhxFFARHcB/BfQT3EdxHcB+xxxHcR3Af4fcIv0f4PcLvEX6P8HuE3yP8HuH3CL9H+D3C7xF+j/B6RMUjKh5R8YiKR3g9"
    "ouoRvo5EfH1blW8b9W2jvm3Ut436thHfjvg6zNdhvg7zdZivw3wdtsdhvg7zdZivw3wd5uswX4f5OszXYb4O83WYr8N8"
    "HebrMF+H+TrM12EVD6t4WMXDKh7m67Cqh/k6HDkr1Dgr1Dgr1HBQ46xQw0UNFzVc1HBRw0WNs0INJzWc1PBbY2XUWBk1"
    "VkaNlVFjZdRYGTXOCjVWR43VUWN11FgdNVZHjdVRY3XUWB01VkeN1VFjddSgqkFVg6oGVQ2qGlQ1qGpQ1XBYg6oGVQ2q"
    "GlQ1VkcNshpkNchqkNUgq0FWY3XUWB01VkeN1VFjddSgrUFbE6GtRluNthptNdpqtNVoq9FWo61GW422Gm012mq01Wir"
    "0VajrUZbjbYabTXaarTVaKvRVqOtRluNthptNdpqtNVoq9FWo61GW422Gm012mq01Wir0VZzWI22Gm012mq01Wir0Vaj"
    "rUZbjbYabTXaarTVaKvRVqOtRluNthptdYS2Cm0V2iq0VWir0FahrUJbhbYKbRXaKrRVaKvQVqGtQluFtgptFdoqtFVo"
    "q9BWoa1CW4W2Cm0V2iq0VWir0FahrUJbhbYKbRXaKrRVaKvQVqGtQlvFYRXaKrRVaKvQVqGtQluFtgptFdoqtFVoq9BW"
    "oa1CW4W2Cm0V2iq0VRHaSrSVaCvRVqKtRFuJthJtJdpKtJVoK9FWoq1EW4m2Em0l2kq0lWgr0VairURbibYSbSXaSrSV"
    "aCvRVqKtRFuJthJtJdpKtJVoK9FWoq1EW4m2Em0lh5VoK9FWoq1EW4m2Em0l2kq0lWgr0VairURbibYSbSXaSrSVaCvR"
    "VkauUYdQHkJ4CN0hdIfQHUJ2iJNDnBzi5BAnhzg5xMkhTg5xcoiTQ5wc4uQQJ4c4OcTBIQ4OcXCIg0McHFLtUOTO56BK"
    "B1U6KMuDqh1U7aBqB1U7KMeDKh5U8aCKB1U8qOJBFQ+qeFDFgyoeVPGgigdVPKjiQewHsR9U+aDKB1U+qPJBlQ9iP4j3"
    "IAcH8R7UnyA4wMUBLg5wcYCLA1wc4OIAFwe4OMDFAS4OcHGAiwNcHODiABcHuDjAxQEuDnBxgIsDXBzg4AAHBzg4wMEB"
    "Dg5wcICDOPfv8aE0j3dG9g2CCuurwvqq4KTC+qrgpoKbCm4quKngpsL6quCogqMK66vC+qrgv0KSFdZXhfVVYX1VWF8V"
    "1leF9VVhfVVYXxXWV4X1VWF9VVhfFdZXhfVVYX1VoKtAV4GuAl0Fugp0Fegq0FVwWIGuAl0Fugp0FTKuQFiBsAJhBcIK"
    "hBUIKxBWWF8V1leF9VUh7wp5V6CtiFyvvoXmW/b8lj2/Zc9v2fNbRnwrcv9QLoNy/OX4y/GX4y+3Rzn2cuzl2Muxl2Mv"
    "x16OvRx7OfZy3OW4y3GX4y7HXY67HHc57nLc5bjLcZfjLsddjrtc5XLc5bjLcZfjLsddjrscdznuctzluMtxl3Nfzn05"
    "9+Xcl+Mux12Ouxx3Oe5y3OWoynGXR7r877p8dejS4KpQtMcxQWJotM+X0VgaR5fTFUFCKNbnKymO4imBrqJEupquoWvp"
    "OrqeJtINdCNNopvoZrqFbqXbaDJNoak0jabTDJpJs2g2zaG5NI/m0+20gBbSIlpMS2gpJVEyLafVtIbSaCeFu/wCmhfs"
    "+YI9X7DnC/Z8wYgXIluft/V5W5+39Xlbn7f1eVufj2x9ztbnbH3O1udsfc7W52x9DlEQfNMK+aYV8k3ZfVN235TdN+3x"
    "TSvkm3L7plyuC10fXB+a6PENdCNNopvoZrqFbqXbaDJNoak0jabTDJpJs2g2zaG5NI/m0+20gBbSIlpMS2gpJVEyLafV"
    "tIbSaCcFQfj8up///fzv530/7/t538/7fl7287Kfl/287OdlPy/7ednPy35e9vOyn5f9vOznZT8P+3nYz8N+HvbzsF+9"
    "/YPDVXrW1mdtfdbWZ2191pZnI2uxzFosc8Yp46XMWizjp0yeZTyV8VTGU5m1WMZXmUzLrMUya7HMWiyzFsusxTJrscxa"
    "LLMWy2ReZi2WWYtlMi+TeZnMy2ReJvMymZfJvEzmZTjLcJbhLMNZhrMMZxnOMpxlHJbhLMNZhrMMZ5nMy2RehqgMURmi"
    "MkRleMtkXibzMpmXybxM5mVIy2QerhcEz6B8BuEzCJ9B+AzCZxA+g+4ZdM8guyGUEEwMXefx9TSRbqAbaRLdRDfTLXQr"
    "3UaTaQpNpWk0nWbQTJpFs2kOzaV5NJ9upwW0kBbRYlpCSymJkmk5raY1lEY7I3MFQamelepZKZpSPStFVIqoFFEpolJE"
    "pXpWiqoUVamelSIr1bNSPSvVs1I9K9WzUj0r1bNStKVoS9GWoi1FW4q2FG0p2lK0pWhL0ZaiLUVbirYUbSnaUrSlaEs5"
    "LEVbirYUbSnaUrSlaEvRlqItRVuKthRtKdpStKVoS9GWoi1FW4q2NHIdKEFZgrAEYQnCEoQlCEvQlaArQXdjKN7nBLoq"
    "uCmUGEwKXR3cHLomeL8+liArQVaCrARZCbISZCXISpCVICtBVoKsBFkJshKVS5CVICtBVoKsBFkJshJkJchKkJUgK0FW"
    "gqwEWQmyEmQlyEqQlSArQVaCrARZCbISZGHfQfA0sqeRPY3saWRPI3sa2dPInjbiltBkn6fQVJpG02kGzaRZNJvm0Fya"
    "R/NpAS2kRbSYltBSSovUCIJ9quxTZZ8q+zDvU2GfCvtU2KfCPhX2qbBPhX0q7FNhnwr7VNinwj6z7zP7PrPvM/s+M++L"
    "rMti67LYuizGVWxdFmMrxlasbrGqxaoWW5fFKhfjK9a5YuuyWOeKda7Yuiy2Louty2Lrsti6LNa9Yt0r1r1i3SvWvWLd"
    "K9a9Yt0r1r1i3StGUoykGEkxkmIkxUiKkRQjKeawGEkxkmIkxUiKda9YXsWIihEVIypGVCyvYt0r1r1i3SvWvWLdK0Za"
    "rHvFkWvTU2iesudT9nzKnk/Z8ykjnopsfdLWJ2190tYnbX3S1idtffJNf2ULP//qtlAQ+fyBC58nX/g85cLnqRc+T7vw"
    "eXoouIjPN7+4tULBuGDWReaL/42fFfGLfy3/8+CDof94xugfh8I1dgTzQncFt4fuDhaE7gnmhu4N/ih0X/CHofuD+aEH"
    "gjmhi5/vEjXf/pkg44KloXe37p+9o7rv5jNQLm613/5K+r3Ia2nCr6QJv4Im/Oqa8Ktnwq+pCb+W5o3Xzbx+Fvn4RV95"
    "4XmDYCR9Y/D1v7SHfyf9DVeCtaGFPi+ixbSE0mhnsC70PqP/zbVjc+hynxfSIlpMSyiN4t7BVfTpwXf7KrozMkcQFKlc"
    "pHKRykUqF6lcpHKRykUqF/FX5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW5PpW"
    "5PpWhKIIRRGKIhRFHBShKEJRhKIIRRGKIhRFKIpQFLm+FSEpQlKEpAhJEZIiJEWub0Wub0Wub0Wub0Wub0XoitAVDV68"
    "tTFKjk9EVsTYYEvo9VXxhPy2WhVP8PwEz0/w/ARvT0RWRfhOo9CdRqE7jUIdKLR3oS4U6kKhLhTqQqEuFLrTKDRToU4U"
    "6kShThTqRKFOFOpEoU4U6kShThTqRKFOFOpEoU4U6kShThTqRKFOFOpEoU4U6kShThTqRKFOFOpEoU4U6kShThTqRKFO"
    "FOpEoU4U6kShThTqRKFOFOpEIapCVIWoCnWiUCcKdaJQJwp1olAnCtEWoi2M3FcVoC1AW4C2AG0B2gK0BWgL0BagLUBb"
    "gLYAbQHaArQFaAvQFqAtQFuAtgBtAdoCtAVoC9AWoC1AW4C2AG0B2gK0BWgL0BagLUBbgLYAbQHaArQFaAs4LEBbgLYA"
    "bQHaArQFaAvQFqAtQFuAtgBtAdoCtAVoC9AWoC1AW4C2IHLn9HU0X7fn1+35dXt+3Z5fN+LrkSzyZZEvi3xZ5MsiXxb5"
    "ssiXRb4s8u2dL4t8WeTLIl8W+bLIl0W+LPJlkS+LfFnkyyJfFvmyyJdFvizyZZEvi3xZ5MsiXxb5ssiXRb4s8mWRL4t8"
    "WeTLIl8W+bLIl0U+h/myyJdFvizyZZEvi3xZ5CPKR5SPKB9RvizyZZEvi3xZ5MsiXxb5SPNlkT/4+2gfd7f4OLLHUT2O"
    "6nFH5uNme9xsj5vtcbM9brbHB5dRGoXPsP9qj3+1x7/a467QAp8X0iJaTEtoGaVRuMZjajxmj8fs8Zg9HlPjMTUes9dj"
    "9nrMXo/Z6zF7PWavxyJ7PWqvR+31qL0etdc9ofHBvWo9aq9H7fWovR6116P2etRej0ac/Yu97guN9flyWkALaREtpiW0"
    "jNIoFCwL7o9cAf55MHxmuNznhbSIFtMSSqPw80++ZsTXzPg1M37CeeNrRn3NqK8Z9TWjvjYYnuerRj1onq+a56tGfNWI"
    "rxrxVSO+akVFBZ8MRQefCl0VPOwnyE/7CTI9dG2wMxS+Goevwm93BR5uhr8KjQ4yzZD1phk+Fxri3PaItfmINZkdivLV"
    "l5zpvjIYvi/KCV3ifPp3vv6nwQnBntAngtzQg8Hfhx4K/ib0yeBvQ58K/iH06eDLoYeDvw6FIq/xuib4xVfsvPmVOq+/"
    "SueroXf7FTq3v8Ura8LHZZ7jMo+rPK7yuMpzXOZxlsdZHmd5+pPHXR53eY7LPO7yuMvjLo+7PO7yuMvjLo+7PO7yuMvj"
    "Lo+7PO7yuMvjLo+7PO7yuMvjLs9xmee4zHNc5jku8xyXeY7LPMdlnuMyj8M8x2We4zLPcZnnuMxDlGe95FkNeVZDntWQ"
    "ZzXkocxDmYcyD2UeyjyUeVZJnuMy7z14VvqQ4LLgUUfFP4eWBv8SCn+1V2p7Odk7ONRXbzxHID8U/rt+ePs/+s4/2v6P"
    "ka/2+GqPr/ZEvvoHX/2Dr/4h8tXf++rvffX3kSPly2b5sk58WRe+jPzLyL+M/MvIv4zwy+/Rc+5zrY5cqyPX6si1OnKt"
    "jlyrI5e7XJ5yecq1OnL5yrU6cq2OXKsj1+rItTpyrY5cqyPX6si1OnKtjlyrI9fqyLU6cq2OXKsj1+rItTpyrY5cqyPX"
    "6si1OnKtjlyrI9fqyLU6cq2OXKsj1+rItTpyrY5cqyPX6si1OnKtjlyrI1dGuTLKlVGujHIlmWt15FoduVZHrtWRa3Xk"
    "yi7X6sh9D/KLCqKDJ6yOwlD40d9J7O8Gw4/+1qO/jTz6G4/+xkqJvrBSFgT/dmGlRF/42114XYVH/rWv/jpyvOboSI6O"
    "5OhIjo7k6EiOjuQYkaMjOTqSoyM5OpKjIzk6kqMjOTqSoyM5OpKjIzk6kqMjOTqSoyM5OpKjIzk6kqMjOTqSoyM5OpKj"
    "Izk6kqMjOTqSoyM5OpKjIzk6kqMjOTqSw2GOjuToSI6O5OhIjo7kIMvRkRwdydGRHB3JwZajIzk6kqMjOTqSoyM5OpKj"
    "IzlSGB08Jb8nI0dX+DeKuzHvxrsb7268u/Huxrsb626su7Huxrob626su7Huxrob626cu3Huxrkb526cu3Huxrkb526c"
    "u3Huxrkb526cu3Huxrkb526cu3Huxrkb526cu3Huxrkb526cu3Huxrkb526cu3Huxrkb526cu3Huxrkb526cu3Hujlzj"
    "vnThWvkle3/J3l+y95fs/SWjvvSOn4VZ8v+rZ2GG/z68i+tdXO/iehfXu7jexfUurndxvYujXRzt4mgXR7s42sXRLo52"
    "cbSLo10c7eJoF0e7ONrF0S6OdnG0i6NdHO3iaBdHuzjaxcUuLnZxsSvym+hsLrK5yOYim4tsLrK5yA5f17nItm6yrZts"
    "6yab72zrJtu6ybZusq2bbOsmW77Z1k22fLPlmy3fbPlmyzdbvtnyzUaTjSYbTbbK2Wiy0WSjyUaTjSYbTTaabDTZaLLR"
    "ZKPJRpONJhtNNppsNNlosuWbLd9s+WYjy0aWjSw7cs/9RRRftOcX7flFe37Rnl804ouRq8YXcH7BiC/g/IJRXzDqC0Z9"
    "wagvGPWFyByfN+Lztn7e1s/b+nlbP2/r5yM/pX9Odp+T3edk9znZfc6cn7PH58z5uchzaCf7PIWm0jSaTjNoJs2i2TSH"
    "5tI8mk8LaREtpiW0lJIomdIi8wRBlspZKmepnKVylspZKmepnKVrWfxl6VqWrmXpWpauZelalq5l6VqWrmXpWhaXWbqW"
    "pWtZupala1m6lqVrWbqWpWtZCLIQZKmchSALQRaCLARZCLIQZCHIQpCFIEvXsnQtC0kWkiwkWUiykGQhyUKSpWtZupal"
    "a1mosnQt6yL+hB5+RULm4HC6hC6laIoh97oyzZRppkwzZZrpipEp10y5Zso1U66Zcs2Ua6ZcM+WaKddMV4xM2WbKNlO2"
    "mbLNlG2mbDNlmynbTNlmyjZTtpmyzZRtpmwzZZsp20zZZso2U7aZss2UbaZsM2WbKdtM2WbKNlO2mbLNlG2mbDNlmynb"
    "TNlmyjZTtpmyzZRtpmwzI6+b+yvn079yNf+ryFdlfhJ5JhR+FV34q7+07S9t+8vI0fFZ7J/F/lncn1Xrs2p9Vq3PqvVZ"
    "c35WbkHwGal9RlKfMfIzRn7GyM8Y+RkjP2PkZ4z8TOS3ShlGZsg2Q7YZ9sgwf4a9MuyVIdcMuWbINUOuGXLNkGuGXDPk"
    "miHXDLlmyDVDrhlyzZBrhlwz5Joh1wy5Zsg1Q64Zcs2Qa4ZcM+SawUGGXDPkmiHXDLlmyDVDrhlyzZBrhlwz5JqBIANB"
    "BoIMBBlyzZBrhlwz5Joh1wy5ZiDLkGtG5LUtfzE4jC6hSymaYmg0XUZjaRxdTldQLF1JcRRPCXQVJdLVdA1dS9fR9TSR"
    "bqAbaRLdRDfTLXQr3UaTaQpNpWk0nWbQTJpFs2kOzaV5NJ9upwW0kBbRYlpCSymJkmk5raY1lEY7I/MEQbpjJx1xOuJ0"
    "xOmI0xGnI05HnI44HXE64nTE6YjTEacjTkecjjgdcTridMTpiNMRpyNOR5yOOB1xOuJ0xOmI0xGnI05HnI44HXE64nTE"
    "6YjTEacjTkecjjid03TE6YjTEacjTkecjjgdcTridMTpiNMRpyNOR5yOOB1xOuJ0xOlvei3VDW/x/hzPhX7978Sff9PP"
    "zi+E3tl7dfz878vfOHu93U/sr/8NLuz3en3aqTc79WXnYPjn8ct8Hkvj6HKKpfDP51f6PJmm0FSaRtNpBs2kWTSb5tBc"
    "mkfzaQEtpEW0mJbQUkqjt/qZf2ekXhA8PPj2f7N5mNOH3/Q62ocHf/EvDZN9bwpNpWk0nWbQTJpFs2kOzaV5NJ9++fW3"
    "D6N4GMXDF15/+/DgW71zSprtb76ehF9j9+nw849D43y+nGJpMk2hqTSNptMMmkmzaDbNobk0j+bTQlpEi2kJpVH4WR6f"
    "Gnyv3j9tobkX0WJ6nf1Tg/+V91NLs/+vek+18P3UJ8PPGQ8t9HkRLaYllEbvzTt2vPs/uU74Df4iVv8Oj/i60H/uPYH+"
    "6+8HNPVt3w0v/BPYQ7r2UPi1Sjr3kM49pHMP6dxDOvdQ5Ge0B4148MIr5R404kEjHjTiQSPC296t+7o3d+MX30foE+5q"
    "PjE4lIbRcLqUYmgMXUHjKZ4S6P30QfoQfYRWUirdQVspvB4fMOMDZnzAjA+Y8QEzPmDGB8z4gBkfMOMDZnzAjA+Y8QEz"
    "PmDGB8z4gBkfcCX5vp4+YNYHzPpA5Dcp95v1frPeb9b7zXq/We836/223m/W+816v1nvN+v9Zr3frPeb9X6z3m/W+/m8"
    "34z3m/H+yIz3mfE+M95nxvvMeJ8Z7zPjfbbeZ8b7zHifGe8z431mvM+M95nxPjPeZ8b7zHifGe8z432DoSA5eDH07h85"
    "4Rnv5fReTu/l9F5O7+X0Xk7v5fReTu/l9F5O7+X0Xk7v5fReTu/l9F5O7+X0Xk7v5fTeCPs9ZrzHjPeY8R4z3mPGe8x4"
    "j633hH+Hb8Z7zHiPGe8x4z1mvMeM95jxHjPeY8Z7zHiPGe+JzHi3Ge82491mvNuMd5vxbjPebevdZrzbjHeb8W4z3m3G"
    "u814txnvNuPdZrzbjHeb8W4z3h2Z8S4z3mXGu8x4lxnvMuNdZrzL1rvCf88w411mvMuMd5nxLjPeZca7zHiXGe8y411m"
    "vMuMd7krCoIdrus7XNd3WKc7XHd2uKbvcJztcAzucK+1Y/DXv3pzh2vSDtekHa5JO1yTdrgm7XBN2uGatMM1aYdr0g7X"
    "pB2uSTtck3a4b9rhWr/DtWmHY3uHY3uHY3uHa/0O9007fuHVmzsc8zvcN+0YfG/W0Ls7Y/gZFXfqz536c6f+3Kk/d+rP"
    "nfpzJ4I79edO/blTf+7Unzvdud6pR3e6h7hTn+7UpzsHP0wfoRW0klZTKt1BW2grpVO42nbVtqu2XbXtqm1Xbbtq21Xb"
    "rtp21bartl217aptV227attV267adtW2q7Zdte2qbVdtu2rbVduu2nbVtqu2PVJtm2rbVNum2jbVtqm2TbVtqm1TbZtq"
    "21Tbpto21baptk21baptU22battU26baNtW2qbZNtW2qbVNtm2rbVNsWqbZVta2qbVVtq2pbVduq2lbVtqq2VbWtqm1V"
    "batqW1XbqtpW1baqtlW1raptVW2raltV26raVtW2qrZVta2qbY1U26LaFtW2qLZFtS2qbVFti2pbVNui2hbVtqi2RbUt"
    "qm1RbYtqW1TbotoW1baotkW1LaptUW2LaltU26LaFtW2RKqlqZamWppqaaqlqZamWppqaaqlqZamWppqaaqlqZamWppq"
    "aaqlqZamWppqaaqlqZamWppqaaqlqZamWlqk2mbVNqu2WbXNqm1WbbNqm1XbrNpm1Tartlm1zaptVm2zaptV26zaZtU2"
    "q7ZZtc2qbVZts2qbVdus2mbVNqu2OVJtk2qbVNuk2ibVNqm2SbVNqm1SbZNqm1TbpNom1Taptkm1TaptUm2TaptU26Ta"
    "JtU2qbZJtU2qbVJtk2qbVNsUqbZRtY2qbVRto2obVduo2kbVNqq2UbWNqm1UbaNqG1XbqNpG1TaqtlG1japtVG2jahtV"
    "26jaRtU2qrZRtY2qbYxU26DaBtU2qLZBtQ2qbVBtg2obVNug2gbVNqi2QbUNqm1QbYNqG1TboNoG1TaotkG1DaptUG2D"
    "ahtU26DaBtU2RKqtV229autVW6/aetXWq7ZetfWqrVdtvWrrVVuv2nrV1qu2XrX1qq1Xbb1q61Vbr9p61dartl619aqt"
    "V229ausj1daptk61daqtU22dautUW6faOtXWqbZOtXWqrVNtnWrrVFun2jrV1qm2TrV1qq1TbZ1q61Rbp9o61daptk61"
    "dZFqa1Vbq9pa1daqtla1taqtVW2tamtVW6vaWtXWqrZWtbWqrVVtrWprVVur2lrV1qq2VrW1qq1Vba1qa1Vbq9rayD3l"
    "Ha5nd1y467zDdecO1507XHfucH254yK/G2/Yz8f5+fiFe9yP8/Nxfj7Oz8f5+fh79PPLezNr+NlynaH4X/t+qtHBqdBb"
    "pfhO30/1F39qfnOicaqfCf369xo9G3r95/+e0C87eDl0bdAb+k17Gf5L4f8dvIQupWiKodF0GY2lcXQ5XUGxdCXFUTwl"
    "0FWUSFfTNXQtXUfX00S6gW6kSXQT3Uy30K10G02mKTSVptF0mkEzaRbNpjk0l+bRfLqdFtBCWkSLaQktpSRKpuW0mtZQ"
    "Gu2MzBUEqWhT0aaiTUWbijYVbSraVLSpaFPRpqJNRZuKNhVtKtpUtKloU9Gmok1Fm4o2FW0q2lS0qWhT0aaiTUWbijYV"
    "bSraVLSpaFPRpqJNRZuKNhVtKtpUDlPRpqJNRZuKNhVtKtpUtKloU9Gmok1Fm4o2FW0q2lS0qWhT0aaiTY3QpqBNQZuC"
    "NgVtCtoUtCloU9CmoE1Bm4I2BW0K2hS0KWhT0KagTUGbgjYFbQraFLQpaFPQpqBNQZuCNgVtCtoUtCloU9CmoE1Bm4I2"
    "BW0K2hS0KWhTOExBm4I2BW0K2hS0KWhT0KagTUGbgjYFbQraFLQpaFPQpqBNQZuCNuV34v76f2b8nxl/8xkv3l8Ew9fE"
    "EVFRP3vH8aEejYx6/Vndl0SFn6M75E3f+YOoN2+PiWx/83fG/tJ3xl+YIwj+fDD82/nws+bCz5VLiAp/vCrqVls+9h7+"
    "jvdjziwfc2b52IXf8X5s8N3+nxlhjmuiEuT4UfeJH3Wf+FH3iR91n/hRZ+SPDo6kSymGxtBlNJauoPEUTwl0FV1L76c/"
    "og/Sh+jD9BFaQStpNaXSHbSFtlJ6ZI6oYA0HazhYw8EaDtZwsIaDNRys4WANB2s4WMPBGg7WcLCGgzX2XsPBGg7WcLCG"
    "gzUcrOFgDQdrOFjDwRoO1nCwhoM1HKzhYA0HazhYE3GwmoPVHKzmYDUHqzlYzcFqDlZzsJqD1Rys5mA1B6s5WM3Banuv"
    "5mA1B6s5WM3Bag5Wc7Cag9UcrOZgNQerOVjNwWoOVnOwmoPVHKyOOFjFwSoOVnGwioNVHKziYBUHqzhYxcEqDlZxsIqD"
    "VRys4mCVvVdxsIqDVRys4mAVB6s4WMXBKg5WcbCKg1UcrOJgFQerOFjFwSoOVkUcrORgJQcrOVjJwUoOVnKwkoOVHKzk"
    "YCUHKzlYycFKDlZysNLeKzlYycFKDlZysJKDlRys5GAlBys5WMnBSg5WcrCSg5UcrORgJQcrIw5WcLCCgxUcrOBgBQcr"
    "OFjBwQoOVnCwgoMVHKzgYAUHKzhYYe8VHKzgYAUHKzhYwcEKDlZwsIKDFRys4GAFBys4WMHBCg5WcLCCgxURB8s5WM7B"
    "cg6Wc7Ccg+UcLOdgOQfLOVjOwXIOlnOwnIPlHCy393IOlnOwnIPlHCznYDkHyzlYzsFyDpZzsJyD5Rws52A5B8s5WM7B"
    "8oiDZA6SOUjmIJmDZA6SOUjmIJmDZA6SOUjmIJmDZA6SOUi2dzIHyRwkc5DMQTIHyRwkc5DMQTIHyRwkc5DMQTIHyRwk"
    "c5DMQXLEwTIOlnGwjINlHCzjYBkHyzhYxsEyDpZxsIyDZRws42AZB8vsvYyDZRws42AZB8s4WMbBMg6WcbCMg2UcLONg"
    "GQfLOFjGwTIOlnGwLOIgiYMkDpI4SOIgiYMkDpI4SOIgiYMkDpI4SOIgiYMkDpLsncRBEgdJHCRxkMRBEgdJHCRxkMRB"
    "EgdJHCRxkMRBEgdJHCRxkPSePH9ybHBdVHLwZ4Ph52H/aeS5Rsk+h7+/1P3i0shv8SdGhb9e4uslka8/Ehm92D3wYveb"
    "N0S2vj9qXHDjf4Orz+8+QVSYImpBcEvUpPeU5b34f1nha/8HIncyk6OGWVWLrLFFkVW5IJgSleRxeOUt9N2FfqJZGPlq"
    "qpX3J776k8Ew+XSjZkSFv/9hoz7s+x+OvHvs/4l8/FDk4/+OfPzjyMcPRj7+UeTjH0Y+Lhh8/bUE4ce3X+TfD128+9Tw"
    "s7Pm+wl2PsK5UQt9XkSLaQmlUfg+M/zsrHkX3iNvnpHzjZxn5Dwj5xk5z8h5kZHh+eaab65Rf2jUXKPmGjXXqLlGzY2M"
    "Cr+ibY6fp+c4P84x7xx7zLHHHD+zzrHHHHvMsccce8yxx5yL+Fy+8O/mZvP1x1GX+7yQFtFiWkJpFL63/99RF3dFhM+t"
    "/0fND0eFE54lr1ny+hMJz+JvFn+z+JvF36yfdWzmhY7NNHKhkTONnGnkTCNnGjnzZx2bYb4ZRn3EqBlGzTBqhlEzjJoR"
    "GRVmXhoVfn3SdNlMN36669qfOr9Ml9F0+0y3z3T7TB9cRmkUfg3UNEfjNHtMs8c0e0zTyWmuFtPsNc1e0+w1zV7T7DXN"
    "XtMie02111R7TbXXVHtNtddUe02111R7TbXXVHtNtddUe02NvHJqij2m2GPKhdd0TTF6itFTjJ5i9BSjpxg9JfLfsZZF"
    "uVZHuR+JCnd88mA438t9XkiLaDEtoTQK06+I+vn/nxXe6wPhe117fcBeH7DXB+z1AXt9wF4fiLza4DYjbov0IfwT2kjr"
    "4lZf3To4gT5BD9JD9En6FH2aHqadFH5twi2Do2kshat/NCo6uNlXN0ccfSwqPOImI27yvZsir3NIiRob/HlU+H9bTbLH"
    "JB4muUeZ5B5lkoz+L+ZJ4f8q4B5ikpQmyXWS+5JJ7ksmuS+Z5L5kkvuSSe5LJrkvmeS+ZJL7kkmuUpPcl0xyXzLJfckk"
    "9yWT3JdMcl8yyX3JJPclkyL138/J+yNe75Dt2qhrg3VR4e/f6Ps3cjI6uMGjG36WSHhthXs30Z3TRN+dqH8TrcSJEp0o"
    "0YkSnSjRiRKdKJWJkbk3RY1+Uw6bVRgdbEGeFnl0vS3XD4YfXefRdYMX838Pjg2uRXFtxFd55Os7XZeuGbyYv3m4NLgr"
    "aqJMr3aGvfrCe2ddreNXuyO9WiJXc3i1nK+W89VW4tWDV9JkmkJTaRpNpxk0k2bRbJpDc2kezacFtJAW0WJaQkspjT5B"
    "D9JD9En6FH2aHqadFH4+YSKHidZvIneJ3CVyl8hdIneJ3CVyl8hdIneJ3CVyl8hdIneJ3CVyl8hdIneJ3CVyl8hdIneJ"
    "3CVyl8hdIneJ3CVyl8hdIneJ3CVyl8hdIneJ3CVyl8hd4uCo8HNBoi4L7o16p69tvAHPVZG7rGifR9MYuozG0ji6nGJp"
    "Al1Jk2kKTaVpNJ1m0EyaRbNpDs2leTSfFtBCWkSLaQktpfBKSPP5E/QgPUSfpE/Rp+lh2knh1BOknsBhAocJHCZwmMBh"
    "AocJHCZwmMBhAocJHCZwmMBhAocJHCZwmMBhAocJHCZwmMBhAocJHCZwmMBhAocJHCZwmCD1BO4SuEvgLoG7BO4SuEvg"
    "LoG7hIi7eO7iuYvnLp67eO7iuYvnLp67eO7iuYvnLp67eO7iuYvnLp67eO7iuYvnLp67eO7iuYvnLp67eO7iuYvnLp67"
    "eO7iuYvnLp67eO7iuYvnLp67eO7iuYuPuIvjLo67OO7iuIvjLo67OO7iuIvjLo67OO7iuIvjLo67OO7iuIvjLo67OO7i"
    "uIvjLo67OO7iuIvjLo67OO7iuIvjLo67OO7iuIvjLo67OO7iuIvjLo67cN2L/UzCN16Ve+Xbvio3nNwEyU2Q3ATJTZDc"
    "BMlNkNwEyU2Q3ASzTJDcBMlNkNwEyU2Q3ATJTZDcBMlNkNwEyU2Q3ATJTZDcBMlNkNwEyU2Q3ATJTZDcBMlNkNwEyU2Q"
    "3ATJTZDcBMlNkNwEyU2Q3IRIX2O5i+UulrtY7mK5i+UulrtY7mK5i+UulrtY7mK5i+UulrtY7mK5i+UulrtY7mK5i+Uu"
    "lrtY7mK5i+UulrtY7mK5i+UulrtY7mK5i+UulrtY7mK5i+UuNuJuPHfjuRvP3XjuxnM3nrvx3I3nbjx347kbz9147sZz"
    "N5678dyN5248d+O5G8/deO7Gczeeu/HcjeduPHfjuRvP3XjuxnM3nrvx3I3nbjx347kbz9147sZzN5678ZHXZ18x+MZK"
    "uPxtV8LFuw4Odx4eJ7Nx8honr3GRnx+X+vxO/vPnX0S92//587f73jfhv2SO1aex7rPGWk1j3ReMlc5Y6YyVzliraazV"
    "NNZd4VgraqyUxg7GUTwl0FWUSFfTNXQtXUfX00S6gW6kSXQT3Uy30K10G02mKTSVptF0mkEzaRbNpjk0l+bRfLqdFtBC"
    "WkSLaQktpSRKpuW0mtZQGu2kKB38S/eDn40KefRXUcOshcvQXob2ssgrfZOCzKiLtxavkP4YqY+R9BhJj5H0GCmPufCq"
    "vjGSGSOZMZIZI5kxkhkjmTGSGSOZMZIZI5kxkhkjmTESGSORMRIZI5ExyMcMhquMVmW0KqNVGa3KaFVGX6gyWpXRqoxW"
    "ZbQqo1UZrcpoVUarMlqV0aqMVmW0KqNVGa3KaFVGqzJaldGDb/U/Zb8Y9V7/T9nwOo6xjmOs4xisMdZxjM7G6GwM7hjc"
    "MbhjpBGDPcY6jrGOY/iOsY5jrOMY6zjGOo6xjmOs4xjrOMY6jrGOY2QVYx3HWMcx1nGMdRxjHcdYxzHWcYx1HCPHGDnG"
    "yDFGjjFyjJFjjBxj5Bgjxxg5xsgxRo4x1nGMdRwjzxh5xsgzRp4xVmKMdRxjHcdYxzHWcYx1HCPnGOs4JvIT1Zes411R"
    "7/7vfEPmzol6u//R+9dR7/ZvMsIdjNbBaB2M1sFoHYzWwWgdjNbBaB2M1sFoHYzWwWgdjNbBaB2M1sFoHYzWwWgdjNbB"
    "aB2M1sFoHYzWwWgdjNbBaB2M1sFoHYzWwWgdjNbBaB2M1sFoHYzWwWgdjNbBaB2M1sFoHYzWwWgdjNbBaB2M1sFoHYzW"
    "wWgdjNbBaB2M1sFoHYzWwWgdjNbBaB2M1sFoHYyO/BT6dzr4t85Eo4PcyO8aLr3wu4ZLzXap2S4126Vmu9Relw6+F52+"
    "LPhyVPh1dn8wOJwuoUspmmJoNF1GY2kcXU5XUCxdSXEUTwl0FSXS1XQNXUvX0fU0kW6gG2kS3UQ30y10K91Gk2kKTaVp"
    "NJ1m0EyaRbNpDs2leTSfbqcFtJAW0WJaQkspiZJpOa2mNZRGOyn8OtT/Nfg+GkPhr37fV7/vq98f/I/XtI2SwygZjLrw"
    "mrZRchglh1FyGCWDURde0zaK91G8j+J9FO+jeB/F+yjeR/E+ivdRvI/ifRTvo3gfxfcovkfxPYrvUXyP4nsUj6Pe5jVt"
    "oyJ3fiO5G8ndSO5G6tJI7kZyN5K7kdyN5G6kLo3kbiR3I7kbyd1I7kZyN5K7kdyN5G4kdyO5G8ndSO5GcjeSu5HcjeRu"
    "JHcjuRvJ3UjuRrrzG+nOb6Q7v5Hu/Ea68xvpzm+kdEe+xc8b4d9R/cd/rrx58N26il7M3+NEB//kqM2L+k1+qnok6trg"
    "q1G/ae3wbw0v0eVLfvY7srCb3/Od34tcD97n0fsia2OEtTHC2hhxYeWOsGWEvUZYGyOsjREXVu4Ia2OEtTHC2hhhbYyw"
    "NkZYGyOsjRHWxghrY4S1McLaGGFtjLA2RlgbI6yNEdbGCGtjhLUxwtoYYW2MeJuVOyLibjh3w7kbfsHdcO6Gczecu+Hc"
    "Db/gbjh3w7kbzt1w7oZzN5y74dwN5244d8O5G87dcO6Gczecu+HcDeduOHfDuRvO3XDuhr+Nu+GR91oYxt0w7oY5poZx"
    "NoyzYZwN42yY42kYV8O4GsbVMK6GcTWMq2FcDeNqGFfDuBrG1TCuhnE1jKthXA3jahhXw7gaxtUwroY5ZsI1gmCoakM9"
    "GqraUNWGqjRUpaEqDVVpqEpDVRqq0lCVhqo0VKWhKg1VaahKQ1UZqspQVYaqMlSFoZHZh5h9iEdDzD7E7EPMPsTsQ8w+"
    "xOxDzD7E7EPMPsTsQ8w+xOxDzD7E7EPMPsTsQ8w+xOxDzD7E7EMis0eZPcqjqPBr8MJ/EzN7lNmjzB5l9iizR5k9yuxR"
    "Zo8ye5TZo8weZfYos0eZPcrsUWaPMnuU2aMir98NvYPX74ZUDr3p9buhX/H63RBHIY5CHIU4CnEU4ijEUYijEEchjkIc"
    "hTgK/YrX74Y4DHEYuvD32dDbvH439HOvUQ2/NjXgNMAamCkwU4A1wBpEXn87OPDe/W15cGARLabXvQ8O/Ndefzs48Kv+"
    "Rht+z5mBgWgaTZfRWBpHl1MsXUmTaQpNpWk0nWbQTJpFs2kOzaV5NJ9upwW0kBbRYlpCSymJ1lAa7YzMGQSvcfEaF69x"
    "8RoXr3HxGhevcfEaF68NxFE8JdBVlEhX0zV0HV1PE+kGupEm0U10M91Ct9JtNJmm0FSaRtNpBs2kWTSb5tBcmkfz6XZa"
    "QAtpES2mJbSUkiiZltNqWkNptDPi/VetkNf/hvPuX/Eu7ruZvqpjr+rYq7r1qk69ivZVCb0qoVcl9KqEXpXEq5J4dSB8"
    "vj5vj/P2OK/H5+11Xo/P2/O8Pc/r8Xm9Oa835/XmvN6c15vzenNeb87rzXm9Oa835/XmvN6c15vz+nJe1fOqnlf1vKrn"
    "9eW8yudVPh+p3K9yv8r9Kver3K9yv8r9Kver3K9yv8r9Kver3K9yv8r9Kver3K9yv8r9Kver3K9yv8r9Kver3K9yv8r9"
    "Kver3K9yf6TyOZXPqXxO5XMqn1P5nMrnVD6n8jmVz6l8TuVzKp9T+ZzK51Q+p/I5lc+pfE7lcyqfU/mcyudUPqfyOZXP"
    "qXxO5XMqn1P53ED4J5Q+VfpU6TOyz8g+I/uM7DOqLzLip0b81IifGvFTI35qxE+N+KkRP42MeMWIV4x4xYhXjHjFiFeM"
    "eMWIVyIjeo3oNaLXiF4jeo3oNaLXiN6B3/7r1F/m7+WB118x9DJ/L/P3Mn8v8/dypENndeisDp3VobM6dFaHztrrrL3O"
    "6tBZHTqrQ2d16KwOndWhszp0VofO6tBZHTqrQ2d16KwOndWhszp0ViJnVTyr4lkVz+rQWVXP6tDZgfD/dTmj8hmVz6h8"
    "RuUzKp9R+YzKZ1Q+M/Af/9fljPPaGee1M85rZ5zXzjivnTHLGee1M85rZ7g8w+UZLs9weYbLM1ye4fIMl2e4PMPlGS7P"
    "cHmGyzPOa2c4PcPpGU7PcHqG0zOcnnFeO+O8dsZ57Yzz2hnntTPcn+H+zED459uegSE0lIbRcLqUYmgMXUHjKZ4S6P30"
    "QfoQfYRWUirdQVsj+0QFL5nxJTO+ZMaXzPiSGV8y40u2vmTGl8z4khlfMuNLZnzJjC+Z8SUzvmTGl8z4khlfMuNLA+Fn"
    "THVLuFvC3RLulnC3hLsl3C3hbgl3S7V74PX/E9st1W6pdku1W6rdUu2WardUu6XaLdVuqXZLtVuq3VLtlmq3VLul2i3V"
    "bql2S7Vbqt1S7ZZqt1S7pdot1W6pdku1W6rdUu2WardUu6XaPfDu/9Yg/F7kp2VwWganZXBaBqdlcFoGp2VwWganB17/"
    "z76n8Z/Gfxr/afyn8Z/Gfxr/afyn8Z/Gfxr/afyn8Z/Gfxr/afyn8Z/Gfxr/afyn8Z/Gfxr/afyn8Z/Gfxr/afyn8Z/G"
    "fxr/afzh+kHQxW0Xt13cdnHbxW0Xt13cdnHbNfD6+/Z16VqXHnfZq4vrLq67uO7iuovrLq67uO7iuovrLq67uO7iuovr"
    "Lq67uO7iuovrLq67uO7iuovrLq67uO7iuovrLq67uO7iuovrLq67uO4aCN8n/oTDn9jzJ/b8iT1/Ys+fGPGTyDnyx7b+"
    "+MI56MdG/NiIHxvxYyN+7B5yUfBvUeH/kBa+GzuF/xT+U/hP4T+F/5T9T9n/FP5T2E5hO4XtFLZT2E5hO4XtFLZT2E5h"
    "O4XtFLZT2E4NvP4fwk9xeEr9U+qfUv8UtlPYTuE5xcspPOH9g6Bz4BK6lKIphkbTZTSWxtHldAXF0pUUR/GUQFdRIl1N"
    "19C1dB1dTxPpBrqRJtFNdDPdQrfSbTSZptBUmkbTaQbNpFk0m+bQXJpH8+l2WkALaREtpiW0lJIomZbTalpDabSTPoj2"
    "JNqTaE+iPYn2JNqTjsaTiE8iPon4JOKTiE8iPjkwga6kOIqnBLqKEulquoaupevoeppIN9CNNIluopvpFrqVbqPJNIWm"
    "0jSaTjNoJs2i2TSH5tI8mk+30wJaSItoMS2hpZREybScVtMaSqNP0IP0EH2SPkWfpodpJ4V/P/Fk1NjgG5Hn/PwI/48i"
    "3/t/Hv2/yKMOjzoGws9bOuHRiYE33nX1h7764cCVb/Pb6B8MvP47pR9IdV/Uu3VHetXP3i06/E7Ro3/pnaJLot7td4n+"
    "Ve8QHV5N7VZTu9XUbjW1W03tVlM75narqV1C7bjbraZ2q6ndamq3mtql1m41tVtN7VZTu9XUbjW1W03tVlO71dRuNbVb"
    "Te1WU7vV1G41tVtN7VZTu9XUbjW1W03tVlO71dRuNbVbTe1WU7vV1G41tVtN7VZTu9XUbjW1W03tVlO71dRuNbVbTe1W"
    "U7vV1G41tVtN7frbbjW1W03tVlO71dRuNbVbTe1WU7vV1G41tVtN7VZTu9XUbjW1W01h3rdeDS9eWA0vDvxnr21vN/P3"
    "L8z8/YH//DPpRwfPOAJKI89E+x6G7w2E3133ux59V/eejXz/uK+OD4QftXnUFnn0HY++E3l0zKNjA+HfErRaB63WQKv+"
    "t/puqxla9b9V71v1vXXgP/4XW6v+tupvq/626m+r/rbqb6v+tupvq/62mrVVf1v1t1V/W/W3VX9b9bdVf1v1t1V/W/W3"
    "VX9b9bdVf1v1t1V/W/W3VX9b9bdVf1v1t1V/W/W3VX9b9bdVf1v1t1UPWyMULShaULSgaEHRgqIFRQuKFhQtb6JoQdGC"
    "ogVFC4oWFC0oWlC0oGhB0WLWFhQtKFpQtKBoQdGCogVFC4oWFC0oWlC0oGhB0YKiBUULihYULShaULSgaEHRgqIFRQuK"
    "FhQtKFpQtER+y9CMohlFM4pmFM0omlE0o2hG0Tzw+v9Ya3YMNg/88v9Ya0bWjKwZWTOyZmTNyJqRNSNrRtaMrBlZM7Jm"
    "ZM0qNyNrRtaMrBlZM7JmZM3ImpE1I2tG1oysGVkzsmZkzciakTUja0bWjKwZWTOyZmTNyJojZE3ImpA1IWtC1oSsCVkT"
    "siZkTRfImpA1/QqyJmRNyJqQNSFrQtaErAlZE7ImZE3ImpA1IWtC1qRyE7ImZE3ImpA1IWtC1oSsCVkTsiZkTciakDUh"
    "a0LWhKwJWROyJmRNyJqQNSFrQtaErClC1oisEVkjskZkjcgakTUia0TWiKzR6mtE1ois0Xmz0Xmz0Xmz0TmzEVkjskZk"
    "jcgakTUia0TWiKwRWSOyRmSNyBqRNarciKwRWSOyRmSNyBqRNSJrRNaIrBFZI7JGZI3IGpE1ImtE1oisEVkjskZkjcga"
    "kTUia4yQNSBrQNaArAFZA7IGZA3IGpA1IGtA1oCsAVkDsgZkDcgakDUga0DWgKwBWQOyBmQNyBqQNSBrQNaArAFZA7IG"
    "lRuQNSBrQNaArAFZA7IGZA3IGpA1IGtA1oCsAVkDsgZkDcgakDUga0DWgKwBWQOyBmQNEbJ6ZPXI6pHVI6tHVo+sHlk9"
    "snpk9cjqkdUjq0dWj6weWT2yemT1yOqR1SOrR1aPrB5ZPbJ6ZPXI6pHVI6tHVq9yPbJ6ZPXI6pHVI6tHVo+sHlk9snpk"
    "9cjqkdUjq0dWj6weWT2yemT1yOqR1SOrR1aPrD5CVoesDlkdsjpkdcjqkNUhq0NWh6wOWR2yOmR1yOqQ1SGrQ1aHrA5Z"
    "HbI6ZHXI6pDVIatDVoesDlkdsjpkdcjqVK5DVoesDlkdsjpkdcjqkNUhq0NWh6wOWR2yOmR1yOqQ1SGrQ1aHrA5ZHbI6"
    "ZHXI6pDVRchqkdUiq0VWi6wWWS2yWmS1yGqR1SKrRVaLrBZZLbJaZLXIapHVIqtFVousFlktslpktchqkdUiq0VWi6wW"
    "Wa3KtchqkdUiq0VWi6wWWS2yWmS1yGqR1SKrRVaLrBZZLbJaZLXIapHVIqtFVousFlktsrD3IDiK7Ciyo8iOIjuK7Ciy"
    "o7Ye5eYoN0e5OcrNUW6OcnOUm6PcHOXmKDdHuTnKzVFujnJxlIujXBzl4igXR1U8OvAfrxUfeeHZdEcG3u7ZdK+/MiO8"
    "3+/ea7xi3+LvxxVR7/5fdMcFhyKvmQ8/qnzTK/DHBdWRr343XyV3JPIeA2GKo7+Dr/ML96L+Z11p+LmuNP2OdiVMcuxn"
    "TN/5Oabjv8NML/6Mqf3nmH4Y9fpZKAi+7RwWBIcHws9Z+J9XAP/2CcL/1bzG9abG9abG9abG9abGtaZmYJgt1eHfd0Ut"
    "Ck5FLQ5+HLUk+Ml/g1dth18rXOUKXRX5vXSSz8n0233mdfg1YD1RyUHlwMX7G2vcu/LXgN+E9nfv3HZxXx3Y54z506jw"
    "8Xfol46/8HcP/tJ3w68kPP/f4v18guBA5ApREX6OQ1T40bcij8KEoSFXvYP/uFw+8E6O1CTjftP1G37HgCFDxgX/7ieD"
    "fx/4n9X8Vq8zdYUZEv44Ykj471gv+KnoBav3BVebF1xtXnC1eUF/XxgIv6L7eT9HPe/nqOf9DPW8M/TzRj/vTuF5ezxv"
    "j/cNWezzEkqjnZFtF/P19eFnpTzH43P8Pcffc/w9x8Nz/D3H33OInuPvOf6e4++5i+wv/Cr9b/L0TXVHDlno8yJaTEso"
    "jd54Lf9+o/YbNcqo/UbtN2q/UfuN2h8ZdfGdP8vTszz9AU/P8vQsT8/y9CxPz0Y8hVdQmVFl8i4zosyIMiPKjCgbuLjv"
    "h/GMNfAML89w/Aw/z/DzDD/P8PMMP89E/m5bakSpraW2ltpaamupraUD4fNZ9JD/zv/J/eKvoBJpl+jHZVZQicRLJF4i"
    "8RKJl/xs7T9t1NNGjTXqaaOeNuppo5426unf0trfx9M+nq7gaR9P+3jax9M+nvYNvPH+B8XWXLGRxa5wxQMLaCEtosW0"
    "hJZRGoVX1/gh4X2ess9T9nlq4PV34njKPk/Z5yn7PGWfp+zzlH2eiuyzLCr8niBPOsc9ab8n7fekOhO4etI+T9rnSfs8"
    "afyTkfX9DSO+YcZv2PoNW79h6zds/UbkeQn/Zo4rh1zu80JaRItpCaVReESREUXmKDKiyIgiI4qMKDKiKDLiCSOeMOIJ"
    "I54w4gkjnjDiCSOeGPj5d9sI/4240PjCyN+OCzwqiPycGX62/Nd99fWBN54tH/5Ovu/k/+w7b/zf4muH/Kb/tzj8G7nH"
    "zff4wAT6BD1ID9En6VP0aXqYdlLY68QhY4Prh7zduxLfMOS9elfi8OsW/lVW/zowlIbRcLqUYmgMXUHjKZ4S6Cq6lt5P"
    "f0QfpA/Rh+kjtIJW0mpKpTtoC22l9Eid6OAxuT/2s9zDq+6mIeGPNw8J/w30UVsfHXj9nSxHB//iq38ZeOM9QMJ/9/xn"
    "3/nngfB7hHzNo68NvPk9QsLf/arvfvXnvvvG/5OeMeQX/590+Ph4BO8jxj9ijT2i0iPW2SPW2SPW2SPW2SPW2SP8PBL5"
    "q+tsHZs1JPwz81ccI19xr/IV9b5i/68Y85WB8N37P/nqnwZef2+P8PP/8ozMMzJv4DIaS+PocoqlK2kyTaGpNI2m0wya"
    "SbNoNs2huTSP5tMCWkiLaDEtoaWURjspZCXNHRJ+jcVe9feqv1dH9/Kwl4e9POzlYS8Pe63XvXzs5WMvH3v52MvHXj72"
    "8rGXj7187OVjLx97+djLx14+9vKxl4+9fOzlYy8fe/nYy8dex8Bex8Bex8Bex8Bex8Bex8Bex8BeHvdaeZcE84ZcFvwj"
    "R/84EPa6h9c9vO7hdQ+ve2zZw+seXvfwuif8225e9/C6h9c9vO7hdQ+ve3jdw+seXvfwuofXPbzu4XUPr3t43cPrHl73"
    "8LqH1z287uF1D697eN3D6x5e9/C6h9c9vO7h9f9r787j3LzvOoGrO84wDcxMFPmKlDRxnLs5nduJr7VJKbbjQEjaJOxu"
    "l6ZMVEuZyRxtpcwhRYqqJJXqUuYqWxCFAh06HYYpBkpLKZQ2d7K7sAUCe7Anu2U5VEGRKrHv54ntF3nVG6eQuHVe/uNj"
    "P3p+P+n7Ob6P9JP0PJqf0HHBr+WcGtnWFZxdvSbyEcw+0gmuId6hJ7aHHbyzK/g7KfM6ap6OeUfRPC3ztMzTMu8e87TM"
    "0zLvyJqnZ56eeXrm6ZmnZ56eeXrm6ZmnZ56eeXrm6ZmnZ56eeXrm6ZmnZ56eeXrm6ZmnZ56eeXrm6ZmnZ56eeXrm6Zmn"
    "Z56eeXrmQ7fnsJzDcA7DOQznMJzDcA7DOezmsJvDbg67OezmsJvDbg67OezmsJvDbg67OezmsJvDbg67OezmsJvDbg67"
    "OezmsJvDbg67OezmsJvDbg67OezmsJvDbq4T+DjLxw2ekWc7L/46zSyWs1jOYjmL5SyWs3zcZRU1i+ksprOYzmI6i+ks"
    "prOYzmI6i+ksprOYzmI6i+ksprOYzmI6i+ksprOYzmI6i+ksprOYzmI6i+ksprOYzmI6i+ksprPhGb4zfJzh4wx2M9jN"
    "YDeD3QwPZ7CawWoGqxmsZrCawWoGqxmsZrCawWoGqxmsZrCawWoGqxmsZrCawWoGqxmsZrCaUXkmTHBa5WmVp3kzrfq0"
    "6tOqT6s+rfo0X6YxmMZgGoNpDKYxmMZgGoNpDKYxmMZgGoNpDKYxmMZgGoNpDKYxmMZgGoNpDKYxmObLNF+m+TLNl2m+"
    "TPNlmi/T2E13gvd8P945/JsPHz7mt1TB/B8LXx8+RMeH6PiQWh8KzxY84HEO6IYD1B7QDQcoPmDWAbMOUHuA2gM64QDF"
    "B6g9IJUDXrMOeM064DXrQOdc2AjnwflwAVwIF8HFcAlcCpfB5XAFXAlXwdVwDVwL18H1cAPcCJvhJrgZtsBW2AbbYQfs"
    "hj2wF/bBbXA73AF3wt1wD+yHHATPJx+k6oOd4Lczv6/rlfwKxVu7Xu1foQg8r/K8yvMqz6s8r/K8yvMqdlWeV3le5Xk1"
    "eHXmeZXnVZ5XeV7leZXnVZ5XeV7leZXnVZ5XeV7leZXnVZ5XeV7leZXnVZ5XeV7leZXnVZ5XeV7leZXnVZ5XeV7leZXn"
    "VZ5XeV7leZXnVZ5XeV7leZXnVZ5XeV7leZXnVZ5XeV7leZXnVZ5Xww6rUFuhtkJthdoKtRVqK9RWqK1QW6G2Qm2F2gq1"
    "FWor1FaorVBbobZCbYXaCrUVaivUVqitUFuhtkJthdoKtRVqK9RWqK1QW6G2Qm2F2gq1FWor1FYwrFBbobZCbYXaCrUV"
    "aivUVqitUFuhtkJthdoKtRVqK9RWqK1QW6E20PRa/HWP4LczPsCzD3j8D3QO/3ZGsPcxex+z9zF7H8PssU6w91F7H7X3"
    "UXsftfdRa4E1kUe4/Yg9j4SZlGVSlklZJmWZlN2n7D5ls8oyKcukLJOyTMoyKcukLJOyTMoyKcukLJOyTMoyKcukLJOy"
    "TMoyKcukLJOyTMoyKcukLJOyTMoyKcukLJOyTMoyKcukLJOyTMoYlmVSlklZJmWZlGVSlklZJmWZlGVSlkmZojKNZZmU"
    "ZVKWSVkmZZmUZVIO3wu8n6r3d17udzNu7Toev5tR4nqJ6yWul7he4nqJ6yX8Slwvcb3E9RLXS1wvcb2Ed4nrJa6XuF7i"
    "eonrJa6XuF7ieonrJa6XuF7ieonrJa6XuF7ieonrJa6XuF7ieonrJa6XuF7ieonrJa6XuF7ieonrJa6XuF7ieonrJa6X"
    "uF7ieonrJa6XuF7ieonrJa6XuF7ieil8j/gwVQ+H3wMF2ou0F2kv0l6kvUh7kfaiWUXai7QXaS/SXqS9SHuR9iLtRdqL"
    "tBdpL9JepL1Ie5H2Iu1FVYq0F2kv0l6kvUh7kfYi7UXai7QXaS/SXqS9SHuR9iLtRdqLtBdpL9JepL1Ie5H2Iu1F2ou0"
    "F2kv0l6kvUh7kfYi7UXai7QXaS+Gx1eB2gK1BWoL1BaoLVBboLZAbYHaArUFagvUFqgtUFugtkBtgdoCtQVqC9QWqC1Q"
    "W6C2QG2B2gK1BWoL1BaoLVBboLZAbYHaArUFagvUFqgtUFugtoBhgdoCtQVqC9QWqC1QW6C2QG2B2gK1BWoL1BaoLVBb"
    "oLZAbYHaArWF8J3bQ1Q91DnWL5nc1vVa/JJJntN5Tuc5ned0ntN5TudxynM6z+k8p/OcznM6z+k8p/OcznM6z+k8p/Oc"
    "znM6z+k8p/OcznM6z+k8p/OcznM6z+k8p/OcznM6z+k8p/OcznM6z+k8p/OcznM6z+k8p/OcznM6z+k8p/OcznM6z+k8"
    "p/OcznM6z+k8p/OcznM6z+k8p/NhX+WozVGbozZHbY7aHLU5anPU5qjNUZujNkdtjtoctTlqc9TmqM1Rm6M2R22O2hy1"
    "OWpz1OaozVGbozZHbY7aHLU5anPU5qjNUZujNkdtjtoctTlqcxjmqM1Rm6M2R22O2hy1OWpz1OaozVGbozZHbY7aHLU5"
    "anPU5qjNUZvrBL8WMtXpgdUQrMcnaZ6kd7Lz4u8ZTNI8SfMkzZP0TnZe/D2DSTwn8ZzEcxLPSTwn8ZzEcxLPSTwn8ZzE"
    "cxLPSTwncZzEcRLHSRwncZzEcRKfyc7LnwE2GbKbwG4Cu4lD7Cawm8BuArsJ7CYOsZvAbgK7CewmsJvAbgK7CewmsJvA"
    "bgK7CewmsJvAbgK7CewmsJvAbgK7CewmsJs4BruJ8F3UOHbj2I3rlXHMxjEbx2wcs3F9Mo7VOFbjWI1jNY7VOFbjWI1j"
    "NY7VOFbjWI1jNY7VOFbjWI1jNY7VOFbjWI1jNS7D8fAdx4OqPfiSzwaz9mSP7Hm5v8B+V9d3yl9gDxLO8DDDw4yEM3zM"
    "0JGhI8PHDB8zEs7wMsPLDC8zvMzwMsPLDC8zvMzwMsPLDC8zvMzwMsPLDC8zvMzwMsPLDC8zvMzwMiPhjPeDGe8HM94P"
    "ZrwfzHg/mPF+MMPnTLjG+eGutZF7uo7f9zTHr1LQM+/j9fs6//D3WN5rz3vDdcZ7bL0n/BwzSGlMSmNSGjt0HI4ZHXPP"
    "MSmNmTV26Dgck9KYlMakNCalMSmNSWlMSmNSGpPSmJTGpDQmpTEpjUlpTEpjUhqT0piUxqQ0JqWxYxyHY+FxOIrdKHaj"
    "+mcUs1HMRjEbxWxU74xiNYrVKFajWI1iNYrVKFajWI1iNYrVKFajWI1iNYrVKFajWI1iNYrVKFajWI3qj9Gw8ojKIyqP"
    "qDyi8ojKIyqPqDyi8ojKIyqPqDyi8ojKIyqPqDyi8ojKIyqPqDyi8ojKIyqPqDyi8ojKIyqPqDyi8ojKQY1IZFi1YVvD"
    "qg2rNqzSsErDKg2rNKzSsErDKg2rNKzSsErDKg2rNKzSsCrDqgyrMqzKsArD4bckD3jUB4w+YPQBow8YfcDoA6HqIaqH"
    "qB6iegiPITyG3GMIjyGqh3AZwmUIlyFchnAZwmUIlyFchnAZwmUIlyFchnAZonpIxSEVh1QcUnGI6iFVh6geOq7nGUUi"
    "gzQO0jhI4yCNgzQO0jhI4yCNgzQO0jhI4yCNgzQO0jhI4yCNgzQO0jhI4yCNgzQO0jhI4yCNgzQO0jhI4yCNgzQOht8f"
    "3a/K/arcb+b9Zt5v5v1m3m/W/Z3g+uU0bmnc0rilcUvjlnavtHulcUsfun45bb2Rtt5IW2+krTfS1htpvNN4p/FO453G"
    "O413Gu803mm803in8U7jncY7bb2Rxj2NURqjNEZpjNK4p6030tYbaeuNtPVG2nojjWmanvRxzOzl/k7nu7pe67/TGVzl"
    "mLKKTFlFpqSTsopMSSjl+TIlpZSUUlJKSSllJZmSVMpzZkpaKcdUymoyZTWZsppMWU2mrCZTVpMpq8mU1WTKaihlNZmS"
    "bMpqMmU1mZJuSrop6aakm5JuSrop6aakm5JuSrop6aakm5JuSrop6aakm5JuSrop6aakm5JuSrop6aakm5JuSrop6aak"
    "m5JuSrop6aY8L6e8eqa8eqa8eqa8eqa8eqa8eqYknwpfPZNePe/rCn6R8d1dx3ofs//QtYn7O69WRwTfzb2b7+8OfH8F"
    "5y0c7fvKf8qZii/3Denga/YNadCJSZ2Y1IlJnZjUiUmdmORvUicmOZLkSFInJnmd1IlJnZjUiUmdmNSJSZ2Y1IlJnZjU"
    "iUmdmNSJSZ2Y1IlJnZjUiUmdmNSJSZ2Y1IlJnZjUiUmdmNSJSZ2Y1IlJnZjUiUmdmNSJSZ2Y1IlJnZjUiUmdmNSJSZ2Y"
    "1IlJnZjUiUmdmNSJSZ2Y1IlJnZjUiUmdmNSJSZ2Y1IlJnZjUiUmdmNSJSZ2Y1IlJnZgM30sP68QHuo51HfZ9h3rwvuBV"
    "vOvV6oV/zHUvh+8z8IruE5y9/qOdF+9t5dwV3H7XoXMwvrXakci9neDe73Tvd4bH8ATnxruCFeGP6Jwf6ZyYZ/qfmNcm"
    "PNR14l5XUew63JkPdx3urX/dOdk5x+f6qUe6Ar/fcdLv49TtHziBj9TqkSP1g0eO1H91snOOk/sfPoE7Z/pI58wc6Zx/"
    "ebJzjpP7HzmBO+ffHOmcjx7pnH8RXr/3w0e9fuieb9p7fK8I+dgrev/4M12vZs2PdwXK7z6qH3fZe5d3SHd5h3SXd0h3"
    "hd69/ZvmBmd3vs27prd9m68WDPR8oiu4CulO763uDD+fCrjd4dYdnSD9HwrPRL3d7dtPXp/0Mp0R5PyDR+2JHzjKNXbr"
    "Ip8Mu+i2bxr7dl89GonsO3K93K22bg2vodsb7gv6ZI9O2OM9/55O+Ddx3drt1u7OK7me7vtf4fV039/5x/dzJPLW8IzB"
    "7zv5eve6Or6Cbz/e0lkPu2EP7IV9sB+C0VuM3mL0FqO3GL3F6C1Gb+m83q9W+l7Kv5fKg127/b8H9sI+2A+Hr3fbZdYu"
    "/uwyY5cZu8zYZcau4+xPwGUnLjtx2YnLTlx24rITl52dQM8/76yF9ZCA3bAH9sI+2A/BY+wwY4fRHUZ3GN1hdIfRHeHo"
    "dqPbjW43ut3odqPbjW4PR7cZ3WZ0m9FtRrcZ3WZ02+u+V7ZSvpXKz+iVrdRvpX4r9Vup33qkV7aYtYU/W8zYYsYWM7aY"
    "seU4+xNcV3OzbrgZn5u9etzc2QG7YQ/shX3wQ7Afgs9FP9e1NvLZ8BqKz3e9eB1a+Be2PcYXutb7fzfsgb2wD/ZDMGOz"
    "GZtV2WzGZjM2m7HZjM1mbA4f+UYzbgy3brB1Q/ht/PW2ru8c/pb+OreuC/dfa+vazuG/wXyNV8lrOmdCBrLwIIzDBEzC"
    "FOQgeJSr3ffqzuGryL74T7qKbJPKm1TepPImlTepvEnlTSpvUnmTyptU3hSez3YV7ld1VsEp0A2nwemwGs6AOJwN58AG"
    "OB/eDDthF7wF3gq3wtvg7SDbzjvgnZCCNOQh+Pz/y9L6Uleg+kqqrwy9u8LWFUeutrvcrctfckbNZfZc9g/OjohFLrXn"
    "0vB3L99s682dw1d4XeLWJeH+i21dfORasIvcuugl14JdaM+F4cwLbF1wZOb5bp3/kpnn2XNeJ+jLjdzZiMdGXbPRnI06"
    "Z6PO2ahzNuqcjTpno0faGCo91/3O7Ry+guz3j3oF2YbgOhWPuMEjbvCIGzziBo+4wSNu8IgbPOIGj7ghXJOfY+Y5neBb"
    "vK90BWf7n63C2eF5/2+y9abO4b8p/Addr7RjgjNKzupEIQarYQ2shXWwHhJwJpwFV8M1cC1cB9fDDXAjbIab4GbYAlth"
    "G+yA3bAH9sI+uA32Qway8CCMwwRMwhTkIFD2gn75o67gaq8/7loTORO3M8Pr4/4kvF4qwb8E/gk9m6AhQUOChoR5CRoS"
    "NCT0cYKOBB0JOhJ0JOhI0JGgI0FHgo4EHQk6EnQk6EjQkaAjQUeCjgQdCToSdCToSNCRoCNBR4KOBB0JOhJ0JOhI0JGg"
    "IxFekRTHNI5pHNM4pnFM45jGMY1jGsc0jmkc0zimcUzjmMYxjWMaxzSOaRzTOKZxTOOYxjGNYxrHNI5pHNM4pnFM45jG"
    "MY1jGsc0jmkc0zimcUzjmMYxjWMaxzQerqPPeI3O8w/O71zfORVOgyicDjFYA2thHayHMyABZ8Gb4Gw4BzbAubARzoPz"
    "4QK4EC6Ci+ESuBQug8vhCrgSroKr4Rq4Fq6D6+EGuBE2w01wM2yBrbANtsMO2A17YC/sg9vgdrgD7oS74R7YDzkIencd"
    "Ves6wd+JXUvnWjrXut9a91vbCX5TPfyroUbWGFljZI2RNeE1DqvtXW3vantX27s6PDs2xr0Y92Lci3EvZlbMrJg6Me7F"
    "uBfjXox7Me7FuBfjXox7Me7FuBfjXox7Me7FuBfjXox7Me7FuBfjXox7Me7FuBfjXox7Me7FuBfjXox7Me7FuBfjXox7"
    "MQxj3ItxL8a9GPdi3ItxL8a9GPdi3ItxL0ZVjKoY92Lci3EvxpEY92Lci4WviqdTdXqoO0p3lO4o3VG6o3RH6Y6aEaU7"
    "SneU7ijdUbqjdEfpjtIdpTtKd5TuKN1RuqN0R+mO0h2lO0p3lO4o3VG6o3RH6Y7SHaU7SneU7ijdUbqjdEfpjtIdxTBK"
    "d5TuKN1RuqN0R+mO0h2lO0p3lO4o3VG6o3RH6Y7SHaU7SneU7mj4unEaVaeF59z209tPa/+hc/36jfTT209vf/BrF4fO"
    "9evHsR/Hfhz7cezHsR/Hfhz7cezHsR/Hfhz7cezHsR+/fvz68evHrx+/fvz6cek/xrl+/eG5Z33Y9WHXJ4k+zPow68Os"
    "D7M+KfRh1YdVH1Z9WPVh1YdVH1Z9WPVh1YdVH1Z9WPVh1YdVH1Z9WPVh1YdVH1Z9WPVxqC+s3Ktyr8q9Kveq3Ktyr8q9"
    "Kveq3Ktyr8q9Kveq3Ktyr8q9Kveq3Ktyr8q9Kveq3Ktyr8q9Kveq3Ktyr8q9Kveq3Ktyb9iT36Pa94Rrlu+29d1H1oGn"
    "unVquP+Ntt545GzNHkx7MO2RYA+2PUZ7sO3BtsesHgn2YNyDcQ/GPRj3YNyDcQ/GPRj3YNyDcQ/GPRj3YNyDcQ/GPRj3"
    "BL9ug3EPxj0Y92DcI8Eez/Q9nul7PNP3eKbv8Uzf45m+h5qeUM13YfNdnZc7Q/lPv6POUO7mZjc3u7nZzc1u/Lu52c3N"
    "bm52c7Obm93c7OZmNze7udnNzW5udnOzm5vd3OzmZjc3u7nZzc1ubnZzs5ub3dzs5mY3N7u52c3Nbm52c7Obm93c7OZm"
    "Nze7udkdngl+CjanvGTdusqeVS85q7fLnq6wT/5Z8OvzR/rnDW69IeztCI0RGiP0ReyNBOeY0hcJfi2WtghtEdoitEWC"
    "38alLUJbhLYIbZHgGZO2CG0R2iK0RWiL0BahLUJbhLYIbRHaIvhHwsp/345CDNbAWlgH6yEBZ8HVcA1cC9fB9XAD3Aib"
    "4Sa4GbbAVtgGO2A37IG9sA9ug/2Qg6ByR+WOyh2VOyp3VO6o3FG5o3JH5Y7KHZU7KndU7qjcUbmjckfljsodlTsqd1Tu"
    "qNxRuaNyR+WOyh2VOyp3VO60g/Oz2u1T4TSIwukQg9WwBtbCOlgPZ0ACzoSz4E1wNpwDG+Bc2AjnwflwAVwIF8HFcAlc"
    "CpfB5XAFXAlXwdVwDVwL18H1cAPcCJvhJrgZtsBW2AbbYQfshj2wF/bBbXA73AF3wt1wD+yHDGThQRiHCZiEKchB0Inf"
    "oPob4daLfz/j5c7m/LPjcjZnS0YtGbVk1JJRS0YtGbVk1MK2JaOWjFoyasmoJaOWjFoyasmoJaOWjFoyasmoJaOWjFoy"
    "asmoJaOWjFoyasmoJaOWjFoyasmoJaOWjFoyasmoJaOWjFoyasmoJaOWjFoyasmoJaOWjFoyasmoJaOWjFoyasmoJaOW"
    "jFoyasmoJaOWjFoyasmoJaOWjFoyasmoJaOWjFoyaoVd2+RIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ5"
    "0uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNN"
    "jjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjQ50uRIkyNNjjTbwZrp76j+u/axzmz9evvFswq/3n41"
    "z2z9W7X/tn34L2/8jVt/E6bUkFJDSg0pNaTUkFIDg4aUGmY13KchpQY2DSk18G9IqSGlhpQaUmpIqSGlhpQaUmpIqSGl"
    "hpQaUmpIqSGlhpQaUmpIqSGlhpQaUmpIqSGlhpQaUmpIqSGlhpQaUmpIqSGlhpQaUmpIqSGlhpQaUmpIqSGlhpQaUmpI"
    "qSGlhpQaUmpIqSGlhpQaUmpIqSGlhpQaUmpIqSGlRpjS16j+WvtYZ+R+9TU9I7culbpU6lKpS6UulbpU6lKp41eXSl0q"
    "danUpVKXSl0qdbzrUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlL"
    "pS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqUqlLpS6VulTqxzxi/vrQEfPX"
    "r+oR81d8/is+/0X4645/2fWtnRsbnKvwl+3DW3/RPnHPvfi/7cNnCn+t6+V+rb7R9Vr8Wv2fq/7n4Sv917s8g4VnFn9V"
    "Ml9tHz4P5P+0g3//d/tEPPMyEvmz9snvg49PH3/jyJlD/yvsmP95gnbM/wjZ//cTlP1/O9nvx6nf37DqcL//17Bj/vQE"
    "7Zj/crJjjlPHnHKkY/5z2DH/6QTtmP94smOOU8e8cdWLv0oaifxJ+2jnGP5x+2jnGJ666uTfRfn2Kwjy61u1I9K76vXw"
    "F08ikRf02gvec77gPecL3nO+0A72/lH7aOc4/6H3oX/Yfn38NYk/aAeKvuKd6lfar48k/8NRMlsXOX3V7ZEbwvN/f7+9"
    "H4LzfH+P6t9r3w6BE/8+/PfftYO/tPBv21GIwVpYB+shAbthD+yFfbAfchCcX/a8Wc+b8bwZz5vxvBnPm/F8OPqc0eeM"
    "Pmf0OaPPGX3O6HPt43+m4rO4PIvLs7g8i8uzuDyLy7Mh02eMPmP0GaPPGH3G6DNGnwlHnzb6tNGnjT5t9GmjTxt9+tug"
    "4ylcnsLlKVyewuUpXJ7C5SldHZwlF42sXRXMe9K8J8170rwnzXvSvCfNezL8bGD9qrWRdauC8wifkPsTMn/C/CfMf8L8"
    "J8x/wvwnzH+iHcx63KzHzXrcrMfNetysx8163KzHzXq8/eI5esFjf9m8L4dVvmTrS+3gc6Df1VG/2z4TMpCFB2EcJmAS"
    "piAHwf2+6H5fPOYnivFVr+WvoP+O4+V32qvgFOiG0+B0WA1nQBzOhnNgA5wPb4adsAveAm+FW+Ft8Ha4G94B74QUpCEP"
    "weeoZ8oksSrQ/9v0/3boxBdsfaEdfIbzW7Z+q334m8XPu/X5cP9v2vrN9uEz6D7n1ufCR/usrc+2g8/lfsPWb7QPn/f2"
    "Gbc+E874dVu/Hs74NVu/dmTGr7r1q+3gPLaDNB+U3EGpH1TjoOQPSv6g5A9K/qDkD7rfwfDxfsX9fqUdfKP7ad3yac8l"
    "n+bVp9trYC2sg/WQgDPhLLgaroFr4Tq4Hm6AG2Ez3AQ3wxbYCttgB+yGPbAX9sFtsB8ykIUHYRwmYBKmIAcBuxXsVrBb"
    "wW4FuxXsVrBbwW4FuxXsVrBbwW4FuxXsVrBbwW4FuxXsVrBbwW4FuxXsVrBbwW4FuxXsVrBbwW4FuxXsVrBbwW4FuxXs"
    "VrBbwW4FuxXsVrBbaQdnF/0yNr/cPnzO34ZV38o5f8uULVO2TNkyZcsea5myZcqWKVumbJmyZcqWKVumbJmyZcqWKVum"
    "bJmyZcqWKVumbJmyZcqWKVumbJmyZcqWKVumbJmyZcqWKVumbJmyZcqWKVumbJmy5VDZL2HzS+3grLklfbWE65LjaQnf"
    "JXyX8F0yYwnfJXyXHGNLOC/hvITzEs5LOC/hvITzEs5LOC/hvITzEs5LOC/hvITzEs5LOC/hvITzEs5LOC/hvITzEs5L"
    "OC/hvITzEs5LOC/hvITzUjs4w+tT2H0Ks0+516e8bn6qHZzhFXy7vYj/otFFo4t4L+K9iPcizov4LuK7iO8ivov4LuK7"
    "iO8ivov4LuK7iO8ivov4LuK7iO8ivov4LuK7iO+iyov4LuK0GD4nfFK1T4Zbv2jrF8OeXsBmAZsFTi5gtGBkAaMFjBYw"
    "WuDiAlYLWC1gtYDVAlYLWC1gtYDVAlYLWC1gtYDVAlYLWC1gtYDVAlYLWC1gtYDVAlYLXFzg4gIXF7i4wMUFLi5wcQHj"
    "hZDnJ7D5RLj1C7Z+IXze+nlbP3/k+ezn3Pq5cP/HbX38yP6fdetnw+/dfqZ9KpwGUTgdYrAa1sBaWAfr4QxIwJlwFrwJ"
    "zoZzYAOcCxvhPDgfLoAL4SK4GC6BS+EyuByugCvhKrgaroFr4Tq4Hm6AG2Ez3AQ3wxbYCttgO+yA3bAH9sI+uA1uhzvg"
    "Trgb7oH9kIEsPAjjMAGTMAU5CLz5GNUfC595f9rWT4cu1bhU41KNSzUu1bhU41KNSzWzalyqcanGpRqXalyqcanGpRqX"
    "alyqcanGpRqXalyqcanGpRqXalyqcanGpRqXalyqcanGpRqXalyqcanGpRqXalyqcanGpRqXalyqcanGpRqXalyqcanG"
    "pRqXalyqcanGpRqXalyqcanGpRqXalyqcanGpRqXalyqcanGpRqXalyqcanGpVrozU9R/VPh1k/a+sljfjf20UPfjX30"
    "Vftu7MT8hYsLV4XXER/51ugn2ifoVdwUfCQ8XublP99+uW/kLl71WnwjN4fBXPhOazb8dyb8d/oE/azwx0P2Hw7//bHw"
    "3w+doEoOhOw/GP5bPUE1VEL2Hwj/fewE1PD6+PzlUa9aj3rVetSr1qNetR4NP0l7xN5H7H3E3kfsfSR8j3zl6+TTwzJ1"
    "ZerK1JWpK4ea33/UT7VL37T3su/oTt2P2//vdfHa8NOVh62hHqbqYQ48zIGHOfCwNcnD4edFRaNFo0WjRaNFo0WjxXC0"
    "YLRgtGC0YLRgtGC0cOQTnOvCGg+Z95B5D5n3kHkPmfeQeQ+Fn8jkrfDyXtHyZuXNypuVNytvVt6sfLjSyVlT59qr4BTo"
    "htPgdFgNZ0AczoZzYAOcD2+GnbAL3gJvhVvhbfB2uBveAe+EFKQhD8f6xOb61/QTmylap2idonWK1ilap2idonWK1ila"
    "p2idonWK1ilap2idonWK1ilap2idonWK1ilap2idonWK1ilap2idonUqXFFM8n8y3JqwNRGuMsdtjYdbD9p6MHx3lpVV"
    "1ko8i0nWSjxrJGslnpVd1ookK6usVXjWyjlr5Zy1cs5aOWetnLNWzlkr56yVc9bKOWvlnLVyzlo5Z62cs1bNWfln5Z+V"
    "f1b+WavmrB7IWiFnrZCzVshZK+SsFXLWCjlrhZy1KsmG78sz2GRCFe+z9b5w67223huqeI+t94SvL2Mn6GvkaDtYhY3Q"
    "OxJqG6ZoOFT0QPjvUPjvYPjv/eGzWJqfaX6m+ZnmZ7odHPk3rgrGUsZSxlLGUsZS4T32H/V5791H+Vw+EklKJtk+MZ8B"
    "g+el+3TtfZTdx4X7uHAfF+6j6b7wGWfAUTjgKBzgy4CjcMBROOAoHND7A47CAUfhgKNwwFE44CgccBQOOAoHHIUDjsIB"
    "R+GAo3DAUTjgKBxwFA44CgcchQOOwgFH4YCjcMBROBBm9qPt18N3i5HIu3j4rrCb7uXuvdy9l7v3cvfe9v8DCbWU/w=="
)
GOTOS = (
    "eNrlXXd8F0UW/76ZDaJSBQSlKRALggoqStFTFEKLiCUmIBIJElCqSEBqICoiIqKoIFJUBKQFFT1P7AinAoqnYjuw0Pyc"
    "Yi+HBe7N7v7yK/k1srPkx83+Mb/Z/e3OvHlt3rz3Zvd8AO1BuBgCl0CiAyx0RBoyUAGdcAQ6oyK64Eh0xVHohqORiUq4"
    "FJXRHVVwGaqiB6rhclTHFTgGV6IGrkJNZKEWrsaxyEZt5KAOeuI49MLxuAZ10Rv1cC3qow8aIBcNcR1OQF+ciDw0Qj80"
    "xvVogv5IRz5OwgCcjIE4BTfgVNyIphiE0zAYzTAEzTEUp2MYzsBwnImb0AIj0BI34yyMxNkowDkYhVYYjXNxC87DGLTG"
    "WLTBOLTFeLTDBB6nwEQeaSHOxyQe/QUo4vJvuI3LCzGFy4swlcv2mGbjZjqXl2AGlx0wk8uOuI/LDNzPZSc8yGVnzOGy"
    "C+Zy2RXzuOyGBVxm4lEuL8UiLrtjMZeXYSmXPbCMRxcL9wGcKzxH4ljhV+HVwecKG5cKj8ngMIA/hTOFr3i4ArcWDb7k"
    "YFsVF65YMJWGp9iFpVoJLAoOBUNlrLb7VP1Ftq/aVW2q9lRbThuCrz/N9TVQhw7sP+Mj9p1Dct/Pc99rue8X+NwKOX+J"
    "pe1l+1oW1rHEvc4St55h28A9lp1ymxKM6Z04Y9oSdUxqPD3xFuuAjYy1zawD3taC/Xd9w/6pMaDbmiR0HyeA7JODhkxB"
    "1Q6fsu78gFv+kHXnR9xWdCi3JY1D3fhTUB4TRVK7l0hqfWyPKq2B1sMlVh3HR22vKj6POio1otLa5ouEmsbpLxHsXyYN"
    "uxfduUOr7tQhaTt9kzQd0O3yUQvXicN9u0vgicV5erhuz0FIjGAsfM0W1TdaMLvXN8x6kY9vNdsW0a2L7w7SuiB+7gcu"
    "Lfxo0yEHPzN0v/CVfviNy+uxD+GH4Pb2c3sH7PoAHE0DUYkQ5ZB8Z13KR326AfWi3hHe7o1oQoOQnvBOBe2Zce9q7IFO"
    "ieaX8yh5Wo1xsewnPK3LAI/fOGpbBpgaxNFZnehgdVZLdKVoemswOtIQZNBQdKZh6ELD0Y284SKTdMr1TbjU5WwvuqYH"
    "6dY1elYeV1Aqz8hXkn8zcv043H1VGbg7JyZ3D0UWjcDVdDOymZMqMjZ6Uwf0pI7oRRnIpU64hjrjOuqCPpSJa8l/bZBX"
    "Bm0Quuq1uJd8nkcG0Ej0pwIM1CAhN2qVkDRucxhDOJwhHGpDOApDKHTGGo0RFDwbhdGkfm/BWErj9otoDCbTWNxK43Ab"
    "jcftJDEe02kCptFE3EWEQszgchJm8nNpmIyHqQjz6FbMp9uwgG7HQv43G4/YfcSz/h4jHdafxBQsoTuwlKbiiYiZOF7v"
    "y0mP7RmvjxVa+iDciWIK2iZ34MmSsUo+e8Y+m4Y15NDz2VL2iBfufE67/ia2rtdSuL2VgxcoDy/SyR4gXacVUiUJ4/Aa"
    "S8DrdBdepelYz3ydhw2keP6fETz/BsXS+m9SefoScrGR7sZbjO02cfzUm+lw8FEnmtkCvmk9Ho93KBnZTLTy3ELJrjzT"
    "PXD++1o5fwbeo3vwAc3EVmqalC1TBR9RfHvmY9/smXb4hO7Fh7bu649/U52YeAynjIJmG8XXx9spus4PHLVj8ll1fEHe"
    "55bAHD0QX1K8eWaHlnnm2Bg97NQ2kmiHFv+Vb9yleGo31SuFmSBcB6NTFAx7ktIrdaP0+BWVpcfk6HOKjzb3dxQb+99T"
    "rJmrF/ZSb3xLufiG7sPX5AXC/5ZJP7bEHxRLR/bCbzQLv9L92EcP4Hd6EH+6Fk3NBDNCn4S+yHPwF4VSR0eL+8NarOG5"
    "Rae1A6SzNYhkZlQSyc6oiVoS2lqS2lqytLWUJg5FpKWC0Ls6EGxPVhQ5OFKolXYVMRKVhFrDzkZloVYJ1cVsVLP/q8X/"
    "1XD/q2lfOY6v1Hav1LGv1Ocrdd0r9fj5PDQUhWgglJyenyBvo5E4XGziZHM25qCxiD4Hx7Mt0oWeNexDOFmEe87nopkw"
    "kQrNjRz16cJMmWshghz/MFoJwjy0FtEiSdloI/TYw21FKkYd22mdK4ivXyAkP3kRa/kLbS0vmCoXC8cr6wXSS4Run5cO"
    "qmYI/2ICQWxmMja7lWCzuwj6uB3f8eXMwfORZXNwZC5VtlAzeD568SzbU4Ty9gLk8nML0VcE4rH5yOe2B/Cd/UXgrkcw"
    "WHj1Vw7RTDvilocKbzAN1w7TIIwQCouDUSDGYbR4FKOYeum4RTyGMWIRxro4TSWv0jgR8CpZKMJ4EfSeTijhFeVbnSjC"
    "fauFwgvuJ2nGfSpmBhaJ0MzA8ohe3yqc6LUj21Nxp3gcU8ViTPNEu7u062G/8xIHeMhLvFsE8hIT2eQzhZ7YVaz8x1mi"
    "PGMWgaOWJ79CIu+tiuXMEUrfPBShb+Z61PYPa+VaL5DM02xxLcFCT/L8mFZ4lKXxONsPi0Rg5lgcQcklInKmWSoS+Z1T"
    "IV73hIgfr1sm/r/idd5yPpZr5aqFWOGJx1cK/flOweNwicetEsn6l4o1zWWRq+mleFoEMybWCCdjwgtln9VOWf9zo/3P"
    "vyE8gedF4ozabLwgcvAia66ReNleVU7GSxH6+lWxDK8I5Ql5zUgf2TrhRQ9u0Mqfy7FeOF4B5Qd406aY5NpG15++yUgK"
    "bRZKt8zGFiNH/24IR7xfwhFbXY740EicfBSCk09LcLLNxcl2I3HyWQhOvizByU4XJ7tsGSrEbiNxs8fIUX9le4ZXYK9Y"
    "iW+NxMB3jIF6h9Az971QnjlvFu+PWi2KeFmZP2lZBTh7Dn42kr9+Eam0c+hXV9732fKuar/bNTNjwH/a2FiF/aIYB4Sq"
    "QapafI3gx14cIc2kgCX93FWUJsu271FPXPhI6V9cWAd8R0n/snMDVmZlqWxLHdBW8RlabzNyNZmauymPkam8m7JGSkNX"
    "8xDIR21t8lHHd/lw/LfzUVc6tdVoIKNlmzSUzjryBKkiQY1kIU60a0241lgG9jKeJEP3MsJjBN+vTPKmMjyTXI2jGY/j"
    "NBcHBTiDx1aAFnztTOnkz5zFND2bz1tKddaKz87ls3NkYL9ma6n2awY94lloJ0M95Cobh/Ak2svgWw86yEHo6J5Hxs4y"
    "Qp5OxSyILjI0C0IdOvdtdJXJrEAEpqKbXIzMEFylcs5BdxmacxAvZygNPWT5ZwWoKO/lMjxqcIWM5NQrpSNBWSwPV9k6"
    "IZtrV8tU3V3aU6rdpV4z33rLVMk7uFbqjvPnMv36uPr+ulL07iv17HXO88G68gJPP63w+LnHK1963+PVX2p4l4JmCnpZ"
    "NQ7WCssDGCJT0XIZJiP3wHmh381acZYo1jxSqlhzgazA942yLeRwvTJaBmxSZUOPse9I1OZY12J7ChOkemqi/ZSJPpdC"
    "aeKoJ7k8Y+LYi2RwxXm7dHYOmIiHKUZy/h3S1H2VdxpJ72kGa7rpIZruHoM13UwjOf9egzl/VgjnP2gw5882kvPnGMz5"
    "c0M4f77L+SqzYYEM5DgstGt+RpofKUOk2ct6fJHUvXN1JRZLB29LpJMRciizopZKJysqcJjIx8tkKmUKLZcOT4Ryxkqb"
    "M8rjPbWrGI5iFNueZuf30OforDZ2HfWkkXPqU9KLhn5apuK7KtakdMbFM77nMOiA8u/S728j6YHzuZSm9T8OC1qvlX6+"
    "22U1XpJOTs0rMpj/UYjX3IjqOunE1p2MmfWlMmbUHr833HvftOPpG2Uh3rJrm7m2STo5Km+7v+/YuSrv8j9b3Cv/sq+8"
    "z1fek4G3RDhZKlvDslTC32nysQzfRagzn2O7LNubSyNjz5/JID4/d3H0hYwtW+WfbbDDzTZQ1NvFFNlp03EP13a78H8V"
    "gfdUjxz/R0Pk+Gvpx77tVIzY7o2I2Hr6kpB2rCWKr/4Qsgr/0djY6k8lkelU2jH8a0m24gXGvmNzn6E7LH43cu32hzSb"
    "2/8y1lex31A5P2CknMMyW86FZea4pWXkbknDub2Codx+hJHcXtHl9vA4lImYONpI+lcyVNqrWsF4vInjr2aZOr9VtwK6"
    "bh5qWPq/x1XT8jdypQPGWpafEZfwSMt8HGelske49B6eQESjvuX8NrACnr2GJbUTrPAvrAfjNo2s6N9KL0Rjt70mlr4v"
    "lKZbOr2YJuqDk6yg19bE8Z9ieX0HsW5PelPL5Ay104wefTPL3LE3N3jspxu5+jrDYIq3sJx815ZWIIP8LMvU92OebUWz"
    "lw+H/Iloh4kUPC+G1W+6V62NwRqurT32/wHCEUSU"
)
