using System.Reflection;
using System.Runtime.CompilerServices;

namespace AstroEngine.Tests.LocalHost.Functions.Signatures;

/// <summary>
/// Writes public types as text: one line a type, one indented line a member. Namespaces are left out of the types of members, and
/// so is the nullability of generic arguments and parameters.
/// </summary>
internal static class SignatureText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
    };

    /// <summary>Writes a type and its visible members; the head comes first, the members are sorted.</summary>
    public static IReadOnlyList<string> Of(Type type)
    {
        var lines = new List<string> { Head(type) };
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            lines.Add(Method(type.GetMethod("Invoke")!, string.Empty));
        }
        else if (type.IsEnum)
        {
            lines.AddRange(Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name))}"));
        }
        else
        {
            lines.AddRange(Members(type).Order(StringComparer.Ordinal));
        }

        return lines;
    }

    private static string Head(Type type)
    {
        var kind = type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? "struct"
            : IsRecord(type) ? "record"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        var bases = kind is "enum" or "delegate" ? [] : Bases(type).Select(Name).ToList();
        var usage = type.GetCustomAttribute<AttributeUsageAttribute>(false) is { } attribute ? $" [{attribute.ValidOn}]" : string.Empty;
        return $"{kind} {type.Namespace}.{Name(type)}{(bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases))}{usage}";
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            yield return parent;
        }

        var all = type.GetInterfaces();
        var inherited = all.SelectMany(i => i.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        foreach (var direct in all.Where(i => !inherited.Contains(i) && !(IsRecord(type) && i == typeof(IEquatable<>).MakeGenericType(type))).OrderBy(i => i.Name, StringComparer.Ordinal))
        {
            yield return direct;
        }
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var constructor in type.GetConstructors(Declared).Where(c => c.IsPublic))
        {
            yield return $"ctor({Parameters(constructor, string.Empty)})";
        }

        foreach (var property in type.GetProperties(Declared).Where(p => (IsVisible(p.GetMethod) || IsVisible(p.SetMethod)) && p.Name != "EqualityContract"))
        {
            var modifiers = Modifiers((IsVisible(property.GetMethod) ? property.GetMethod : property.SetMethod)!);
            var accessors = (IsVisible(property.GetMethod) ? " get;" : string.Empty) + (!IsVisible(property.SetMethod) ? string.Empty : IsInit(property) ? " init;" : " set;");
            var state = new NullabilityInfoContext().Create(property);
            yield return $"{modifiers}{Annotated(property.PropertyType, IsVisible(property.GetMethod) ? state.ReadState : state.WriteState)} {property.Name} {{{accessors} }}";
        }

        foreach (var method in type.GetMethods(Declared).Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && !IsSynthesised(m)))
        {
            yield return Method(method, method.Name);
        }

        foreach (var field in type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily))
        {
            yield return $"{Name(field.FieldType)} {field.Name}";
        }
    }

    private static string Method(MethodInfo method, string name)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : string.Empty;
        var extension = method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : string.Empty;
        var result = Annotated(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter).ReadState);
        var modifiers = name.Length == 0 ? string.Empty : Modifiers(method);
        return $"{modifiers}{result} {name}{generic}({Parameters(method, extension)}){Constraints(method)}";
    }

    private static string Constraints(MethodInfo method) => !method.IsGenericMethod ? string.Empty : string.Concat(method.GetGenericArguments().Select(argument =>
    {
        var constraints = new List<string>();
        if (argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            constraints.Add("class");
        }

        constraints.AddRange(argument.GetGenericParameterConstraints().Select(Name));
        return constraints.Count == 0 ? string.Empty : $" where {argument.Name} : {string.Join(", ", constraints)}";
    }));

    private static string Parameters(MethodBase method, string prefix) => prefix + string.Join(", ", method.GetParameters().Select(p =>
    {
        var variadic = p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : string.Empty;
        var value = p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : string.Empty;
        return $"{variadic}{Annotated(p.ParameterType, new NullabilityInfoContext().Create(p).WriteState)} {p.Name}{value}";
    }));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsInit(PropertyInfo property) => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>What the compiler adds to a record says nothing that its properties do not.</summary>
    private static bool IsSynthesised(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute), false);

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Modifiers(MethodBase method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : string.Empty)
        + (method.DeclaringType!.IsInterface ? string.Empty
            : method.IsStatic ? "static "
            : method.IsAbstract ? "abstract "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : string.Empty);

    private static string Annotated(Type type, NullabilityState state) =>
        Name(type) + (state == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter ? "?" : string.Empty);

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        return type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }
}
