using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Functions;

/// <summary>Describes a function that was found in an assembly.</summary>
internal sealed class LocalFunctionDefinition : FunctionDefinition
{
    private readonly FunctionMethod _function;
    private readonly string _bindingType;
    private string? _id;
    private IImmutableDictionary<string, BindingMetadata>? _inputBindings;

    /// <summary>Describes <paramref name="function"/>, whose trigger has the kind <paramref name="bindingType"/>.</summary>
    public LocalFunctionDefinition(FunctionMethod function, string bindingType)
    {
        _function = function;
        _bindingType = bindingType;
        EntryPoint = $"{function.Method.DeclaringType!.FullName}.{function.Method.Name}";
        Parameters = [.. function.Method.GetParameters()
            .Select(p => new FunctionParameter(p.Name!, p.ParameterType, p.HasDefaultValue, p.HasDefaultValue ? p.DefaultValue : null))];
    }

    /// <inheritdoc/>
    public override ImmutableArray<FunctionParameter> Parameters { get; }

    /// <inheritdoc/>
    public override string PathToAssembly => _function.Method.DeclaringType!.Assembly.Location;

    /// <inheritdoc/>
    public override string EntryPoint { get; }

    /// <inheritdoc/>
    public override string Id => _id ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Name}\n{EntryPoint}")).AsSpan(0, 8));

    /// <inheritdoc/>
    public override string Name => _function.Name;

    /// <inheritdoc/>
    public override IImmutableDictionary<string, BindingMetadata> InputBindings =>
        _inputBindings ??= ImmutableDictionary<string, BindingMetadata>.Empty.Add(
            _function.TriggerParameter.Name!,
            new LocalBindingMetadata(_function.TriggerParameter.Name!, _bindingType, BindingDirection.In));

    /// <inheritdoc/>
    public override IImmutableDictionary<string, BindingMetadata> OutputBindings => ImmutableDictionary<string, BindingMetadata>.Empty;
}
