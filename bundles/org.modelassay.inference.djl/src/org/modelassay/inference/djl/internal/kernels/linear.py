# Linear maps with an optional bias: x W^T + b, W of shape [out, in].


def linear(self, x: Tensor, weights: Dict[str, Tensor], layer: int, name: str) -> Tensor:
  bias = name + ".bias"
  if bias in weights:
    return self.product(x, weights[name + ".weight"], weights[bias])
  return self.product(x, weights[name + ".weight"], None)


def linears(self, x: Tensor, weights: Dict[str, Tensor], layer: int, names: List[str]) -> List[Tensor]:
  # Several maps of one input.
  out = annotate(List[Tensor], [])
  for name in names:
    torch.append(out, self.linear(x, weights, layer, name))
  return out


def joins(self) -> bool:
  # Whether linear() with the first of several maps of one input answers for all of them.
  return False


def unembed(self, x: Tensor, w: Tensor) -> Tensor:
  return self.product(x, w, None)
