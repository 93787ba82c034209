# A linear map with an optional bias: x W^T + b, W of shape [out, in].


def linear(self, x: Tensor, weights: Dict[str, Tensor], name: str) -> Tensor:
  bias = name + ".bias"
  if bias in weights:
    return self.product(x, weights[name + ".weight"], weights[bias])
  return self.product(x, weights[name + ".weight"], None)
