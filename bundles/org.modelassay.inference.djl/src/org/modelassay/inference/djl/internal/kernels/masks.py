# Masks over frozen weights. All masked weights lie one after the other in one flat array, so do the masks and what the
# optimiser remembers of them: a few calls serve any number of tensors. gate = logistic(sharpness * m).


def flat(self, tensors: List[Tensor]) -> Tensor:
  parts = annotate(List[Tensor], [])
  for x in tensors:
    torch.append(parts, x.detach().to(torch.float32).reshape([-1]))
  return torch.cat(parts, 0)


def part(self, whole: Tensor, first: int, like: Tensor) -> Tensor:
  # The place of one tensor in a flat array, in the same memory.
  return whole.narrow(0, first, like.numel()).view(like.shape)


def zeros(self, like: Tensor) -> Tensor:
  return torch.zeros_like(like)


def beginning(self, frozen: Tensor, initial: float) -> Tensor:
  # Weights that are exactly 0 have their gates closed for good.
  return torch.masked_fill(torch.zeros_like(frozen) + initial, torch.eq(frozen, 0.0), -1000000.0)


def gates(self, masks: Tensor, sharpness: float) -> Tensor:
  return torch.sigmoid(masks * sharpness)


def leaves(self, frozen: Tensor, gates: Tensor, like: List[Tensor]) -> List[Tensor]:
  # The gated weights, in the format of the computation, as the beginning of a graph.
  whole = frozen * gates
  out = annotate(List[Tensor], [])
  first = 0
  for x in like:
    w = whole.narrow(0, first, x.numel()).view(x.shape).to(x.dtype)
    torch.append(out, torch.requires_grad_(w.detach(), True))
    first = first + x.numel()
  return out


def mean(self, gates: Tensor) -> Tensor:
  return torch.mean(gates).cpu()


def mask_gradient(self, gradient: Tensor, frozen: Tensor, gates: Tensor, sharpness: float, penalty: float) -> Tensor:
  # gradient: of the loss with respect to the gated weights; penalty: what the loss gains with each gate.
  torch.mul_(gradient, frozen)
  if penalty != 0.0:
    torch.add_(gradient, penalty)
  found = torch.sigmoid_backward(gradient, gates)
  if sharpness != 1.0:
    torch.mul_(found, sharpness)
  return found


def length(self, x: Tensor) -> Tensor:
  return torch.linalg_vector_norm(x, 2, None, False, dtype=torch.float64).cpu().to(torch.float32)


def adam(self, value: List[Tensor], first: List[Tensor], second: List[Tensor], gradient: List[Tensor], rate: float,
         beta1: float, beta2: float, epsilon: float, decay: float, step: int) -> None:
  # The engine's own fused step: one pass over memory. It takes lists, and they must come from outside: the compiler
  # drops a call that seems to change nothing but a list made here.
  count = torch.full([], float(step), dtype=torch.float32, layout=None, device=value[0].device, pin_memory=None)
  torch._fused_adamw_(value, gradient, first, second, annotate(List[Tensor], []), [count], lr=rate, beta1=beta1,
                      beta2=beta2, weight_decay=decay, eps=epsilon, amsgrad=False, maximize=False)


def pull(self, value: Tensor, frozen: Tensor, initial: float, share: float) -> None:
  # A part of the way back to the beginning.
  torch.lerp_(value, self.beginning(frozen, initial), share)


def histogram(self, gates: Tensor, bins: int) -> Tensor:
  # In slices, because the engine counts in float32, which is exact below 2 ^ 24; the result has a row of multiples of
  # 2 ^ 20 and a row of what is left.
  total = torch.zeros([bins], dtype=torch.float64, layout=None, device=gates.device, pin_memory=None)
  done = 0
  while done < gates.numel():
    n = min(8388608, gates.numel() - done)
    torch.add_(total, torch.histc(gates.narrow(0, done, n), bins, 0.0, 1.0))
    done = done + n
  high = torch.floor(total / 1048576.0)
  return torch.stack([high, total - high * 1048576.0], 0).to(torch.float32).cpu()
