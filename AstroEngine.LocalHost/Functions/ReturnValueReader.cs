namespace AstroEngine.LocalHost.Functions;

/// <summary>Waits for what a method returned and takes the value out of its task.</summary>
internal abstract class ReturnValueReader
{
    /// <summary>Gives the reader of a return type.</summary>
    public static ReturnValueReader For(Type type)
    {
        if (type == typeof(Task))
        {
            return new OfTask();
        }

        if (type == typeof(ValueTask))
        {
            return new OfValueTask();
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>)))
        {
            var reader = open == typeof(Task<>) ? typeof(OfTask<>) : typeof(OfValueTask<>);
            return (ReturnValueReader)Activator.CreateInstance(reader.MakeGenericType(type.GetGenericArguments()))!;
        }

        return new OfValue();
    }

    /// <summary>Gives the value.</summary>
    /// <param name="returned">What the method returned.</param>
    public abstract ValueTask<object?> Read(object? returned);

    private sealed class OfValue : ReturnValueReader
    {
        public override ValueTask<object?> Read(object? returned) => new(returned);
    }

    private sealed class OfTask : ReturnValueReader
    {
        public override ValueTask<object?> Read(object? returned)
        {
            return returned is Task { IsCompletedSuccessfully: false } task ? Wait(task) : default;

            static async ValueTask<object?> Wait(Task task)
            {
                await task.ConfigureAwait(false);
                return null;
            }
        }
    }

    private sealed class OfValueTask : ReturnValueReader
    {
        public override async ValueTask<object?> Read(object? returned)
        {
            await ((ValueTask)returned!).ConfigureAwait(false);
            return null;
        }
    }

    private sealed class OfTask<T> : ReturnValueReader
    {
        public override ValueTask<object?> Read(object? returned)
        {
            var task = (Task<T>?)returned;
            return task is null ? default : task.IsCompletedSuccessfully ? new(task.Result) : Wait(task);

            static async ValueTask<object?> Wait(Task<T> task) => await task.ConfigureAwait(false);
        }
    }

    private sealed class OfValueTask<T> : ReturnValueReader
    {
        public override async ValueTask<object?> Read(object? returned) => await ((ValueTask<T>)returned!).ConfigureAwait(false);
    }
}
